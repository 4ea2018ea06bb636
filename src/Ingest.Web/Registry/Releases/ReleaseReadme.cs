using System.Globalization;
using System.Text;
using Ingest.Storage;
using Ingest.Web.Commands;

namespace Ingest.Web.Registry.Releases;

/// <summary>What lies in a release and what every column means.</summary>
public static class ReleaseReadme
{
    public static string Markdown(Release release, IReadOnlyList<FlatTable> tables)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # {release.Title} {release.Version}

            {release.Entries} agreements as of {release.Date:yyyy-MM-dd}, coded with codebook {release.CodebookVersion}.

            > {ReleaseCitation.Plain(release)}

            | File | What it is |
            |---|---|
            | `{ReleaseFiles.Database}` | all tables below as one SQLite file (dashes in names become underscores), with the table `columns` to explain them |
            | `{ReleaseFiles.Registry}` | every entry with its values and their evidence, the retired ones too |
            {string.Join('\n', tables.Select(table => $"| `{table.Name}.csv` | {table.Title} |"))}
            | `codebook.md`, `codebook.json` | what the codes mean |
            | `CHANGES.md` | what changed since {release.Previous ?? "the release before"}, record by record |
            | `LICENCES.md` | under which terms the parts may be used |
            | `CITATION.cff`, `citation.bib`, `citation.txt` | how to cite it |
            | `release.json`, `datapackage.json`, `dataset.jsonld` | the same for programs |
            | `SHA256SUMS` | `sha256sum -c SHA256SUMS` tells whether all is whole |

            Versions: the first number changes when the files take another shape, the second when agreements came or went, the third
            when only values of agreements changed. A release is never altered; the same registry gives the same bytes.

            CSV is UTF-8 after RFC 4180. A text that a spreadsheet would take for a formula (= + - @ in front) begins with an apostrophe
            there; SQLite and JSON hold it as it is. Dates are as precise as known: 2025-05-09, 2025-05 or 2025. Lists are parted by ";".
            In the year tables an agreement stands from its signature (or, where that is not known, its entry into force) until the
            year in which it expires; one that renews itself, or of which no end is known, stands on. Pairs of a plurilateral agreement
            count once each. What is not in a table is unknown, not zero, outside what the registry covers.

            """));
        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {table.Name}\n\n{table.Title}\n\n| Column | Kind | Meaning |\n|---|---|---|\n");
            foreach (var column in table.Columns)
                text.Append(CultureInfo.InvariantCulture, $"| {column.Name} | {Wire.Word(column.Kind)} | {column.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return text.ToString();
    }
}
