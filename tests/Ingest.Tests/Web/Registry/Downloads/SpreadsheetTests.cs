using System.Diagnostics;
using System.Xml.Linq;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Ingest.Web.Registry.Downloads;

namespace Ingest.Tests.Web.Registry.Downloads;

/// <summary>What we write, opened by a real spreadsheet program, which makes its profile once for all of it.</summary>
public sealed class SpreadsheetTests(TempFolder folder) : IClassFixture<TempFolder>
{
    private static readonly string[] Hostile =
        ["=HYPERLINK(\"http://evil.example\",\"click\")", "+1+1", "-2", "@SUM(1)", "\t=1+1", "a;b", "say \"no\", twice", "two\nlines", "Übereinkommen – Ελλάδα", "2024-09-11", "00123"];

    private static readonly FlatTable Table = new("entries", "Rows.",
        [new("id", ColumnKind.Text, ""), new("title", ColumnKind.Text, ""), new("year", ColumnKind.Integer, ""), new("binding", ColumnKind.Boolean, "")],
        Hostile.Select((text, i) => (IReadOnlyList<object?>)[$"EDA-{i}", text, 2000 + i, i % 2 == 0 ? true : null]));

    [CalcFact]
    public async Task The_csv_opens_in_LibreOffice_with_the_right_columns_and_no_live_formula()
    {
        using (var file = File.Create(folder["entries.csv"]))
            CsvTable.Write(Table, file);
        var rows = await OpenAsync("entries.csv", "--infilter=CSV:44,34,76,1");
        rows[0].ShouldBe(["id", "title", "year", "binding"]);
        rows.Count.ShouldBe(Hostile.Length + 1);
        rows.ShouldAllBe(row => row.Count <= 4);
        rows[1][1].ShouldBe("'" + Hostile[0]);
        rows[7][1].ShouldBe(Hostile[6]);
        rows[9][1].ShouldBe(Hostile[8]);
    }

    [CalcFact]
    public async Task The_workbook_opens_in_LibreOffice_with_every_text_as_it_is_and_no_live_formula()
    {
        File.WriteAllBytes(folder["entries.xlsx"], XlsxTable.Write(Table));
        var rows = await OpenAsync("entries.xlsx");
        rows[0].ShouldBe(["id", "title", "year", "binding"]);
        // A tab or line break within a cell is laid out by the program; all else comes back as it was.
        foreach (var (text, i) in Hostile.Select((text, i) => (text, i)).Where(pair => !pair.text.Any(char.IsControl)))
            rows[i + 1][1].ShouldBe(text);
    }

    [Fact]
    public void Signs_that_a_workbook_cannot_hold_are_left_out()
    {
        var table = Table with { Rows = [["a\u0000b\u001f\ud800c 😀", new string('x', 40_000), 1, null]] };
        Should.NotThrow(() => XlsxTable.Write(table)).Length.ShouldBeGreaterThan(1000);
    }

    /// <summary>The rows as LibreOffice understood them, from its own flat format.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<string>>> OpenAsync(string file, params string[] more)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var office = Process.Start(new ProcessStartInfo("soffice",
            [$"-env:UserInstallation=file://{folder["profile"]}", "--headless", .. more, "--convert-to", "fods", "--outdir", folder.Path, folder[file]])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            await office.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!office.HasExited)
                office.Kill(entireProcessTree: true);
        }

        var sheet = XDocument.Load(folder[Path.ChangeExtension(file, "fods")]);
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        sheet.Descendants(table + "table-cell").Attributes(table + "formula").ShouldBeEmpty();
        return
        [
            .. sheet.Descendants(table + "table-row").Select(row => row.Elements(table + "table-cell").Select(cell => string.Join('\n', cell.Elements(text + "p").Select(Words))).ToList())
                .Where(row => row.Any(cell => cell.Length > 0))
                // It fills each row up with empty cells.
                .Select(IReadOnlyList<string> (row) => row[..(row.FindLastIndex(cell => cell.Length > 0) + 1)]),
        ];

        // Several spaces and tabs have elements of their own there.
        string Words(XElement paragraph) => string.Concat(paragraph.Nodes().Select(node => node is XElement { Name.LocalName: "s" or "tab" } ? " " : node is XElement inner ? inner.Value : node.ToString(SaveOptions.DisableFormatting)
            .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal)));
    }
}
