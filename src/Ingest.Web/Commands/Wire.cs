using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model;

namespace Ingest.Web.Commands;

/// <summary>How values look in the public JSON.</summary>
public static class Wire
{
    /// <summary>Compact: it is for programs; accents stay letters. Written to a terminal or file, never into HTML.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Records of the Registry: enums as kebab-case words, nothing where there is nothing.</summary>
    public static JsonSerializerOptions Public { get; } = new(Json)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>An enum's name in kebab case: <c>RunningHead</c> is <c>running-head</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Left, top, right, bottom in points, to the hundredth.</summary>
    public static double[] Box(Box box) => [Round(box.Left), Round(box.Top), Round(box.Right), Round(box.Bottom)];

    private static double Round(float value) => Math.Round(value, 2);
}
