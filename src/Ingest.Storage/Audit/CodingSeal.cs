using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What the audit chain keeps of a coding: enough to prove that its findings are still as said.</summary>
internal sealed record CodingSeal(long Coding, Coder Coder, string Fingerprint)
{
    public const string Action = "code";

    public static Change Of(long coding, string document, Coder coder, string fingerprint) =>
        new(coder.Name, Action, document, null, Json.Write(new CodingSeal(coding, coder, fingerprint)));
}
