using Ingest.Model;

namespace Ingest.Assistant;

/// <summary>What may be answered: the codebook's codes with the definitions people see.</summary>
/// <param name="Version">The codebook's version.</param>
/// <param name="Hash">The codebook's hash.</param>
public sealed record Scheme(string Version, string Hash, IReadOnlyList<SchemeCode> Codes)
{
    public IEnumerable<SchemeCode> On(Field field) => Codes.Where(code => code.Field == field);

    /// <summary>Null where the codebook has no such code, whatever it sounds like.</summary>
    public SchemeCode? Find(Field field, string code) => Codes.FirstOrDefault(known => known.Field == field && known.Code == code);
}
