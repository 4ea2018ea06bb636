using System.Text.Json;
using Ingest.Model;

namespace Ingest.Pipeline.Assistance;

/// <summary>The model's calls as a file, one JSON object a line: written once, answered from ever after.</summary>
public static class Recording
{
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ModelCall call) => JsonSerializer.Serialize(call, Lines);

    public static IReadOnlyList<ModelCall> Read(string file)
    {
        try
        {
            return [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<ModelCall>(line, Lines)!)];
        }
        catch (JsonException fault)
        {
            throw new IngestException($"{file} is no recording of a model's calls.", "Write one with ingest eval --coder model --record FILE, or ingest coding calls.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IngestException($"{file} cannot be read.", "Check its name and permissions.", fault);
        }
    }
}
