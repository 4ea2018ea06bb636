using Ingest.Storage;

namespace Ingest.Web.Registry.Releases;

/// <summary>The tables described for programs, after the Data Package standard (specs.frictionlessdata.io).</summary>
public static class DataPackage
{
    public static object Of(Release release, IReadOnlyList<FlatTable> tables) => new
    {
        Profile = "tabular-data-package",
        Name = "defence-agreements-registry",
        release.Title,
        release.Version,
        Licenses = release.Licence.Length > 0 ? new[] { new { Name = release.Licence } } : null,
        Resources = tables.Select(table => new
        {
            table.Name,
            Title = table.Title,
            Path = table.Name + ".csv",
            Profile = "tabular-data-resource",
            Encoding = "utf-8",
            Schema = new { Fields = table.Columns.Select(column => new { column.Name, Type = Type(column.Kind), Description = column.Meaning }) },
        }),
    };

    /// <summary>Partial dates and lists are strings there: the standard's own types want whole days and JSON.</summary>
    private static string Type(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "integer",
        ColumnKind.Number => "number",
        ColumnKind.Boolean => "boolean",
        _ => "string",
    };
}
