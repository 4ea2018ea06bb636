using Ingest.Model;

namespace Ingest.Assistant.Calls;

/// <summary>The server's key, kept out of every text: what is printed of it is that it is there.</summary>
internal sealed class Key
{
    private readonly string _secret;

    private Key(string secret) => _secret = secret;

    /// <summary>Servers of one's own ask for none, but the protocol wants a word.</summary>
    public static Key Of(AssistantOptions options)
    {
        if (options.KeyFile.Length == 0)
            return new Key(Environment.GetEnvironmentVariable(options.KeyFrom) is { Length: > 0 } found ? found.Trim() : "none");
        try
        {
            return new Key(File.ReadAllText(options.KeyFile).Trim() is { Length: > 0 } held ? held : throw new IngestException("The assistant's key file is empty.", "Write the key into it, or clear Assistant:KeyFile."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IngestException("The assistant's key file cannot be read.", "Check Assistant:KeyFile and the file's permissions.", fault);
        }
    }

    public string Reveal() => _secret;

    public override string ToString() => "***";
}
