using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Ingest.Agreements.Detection.Names;

/// <summary>Reads <c>arrangements.yaml</c> and <c>frameworks.yaml</c>, which researchers edit.</summary>
internal static class KnownArrangements
{
    public static IReadOnlyList<KnownArrangement> Load()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
        return [.. Read("arrangements.yaml"), .. Read("frameworks.yaml")];

        List<KnownArrangement> Read(string file)
        {
            using var reader = new StreamReader(EmbeddedTable.Open(file));
            return yaml.Deserialize<List<KnownArrangement>>(reader);
        }
    }
}
