using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Ingest.Agreements.Detection.Names;

/// <summary>Reads <c>arrangements.yaml</c>, which researchers edit.</summary>
internal static class KnownArrangements
{
    public static IReadOnlyList<KnownArrangement> Load()
    {
        using var reader = new StreamReader(EmbeddedTable.Open("arrangements.yaml"));
        return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<List<KnownArrangement>>(reader);
    }
}
