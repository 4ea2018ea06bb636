using System.Globalization;
using Ingest.Model;
using Ingest.Storage;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary>Candidates one a row: for people at a terminal, and as CSV for a spreadsheet.</summary>
public static class CandidateTable
{
    private static readonly string[] Columns =
    [
        "id", "status", "basis", "file", "sha256", "title", "parties", "signed", "place", "in_force", "duration",
        "type", "legal_form", "binding", "focus", "content", "clauses", "updated",
    ];

    public static void Show(IReadOnlyList<HeldCandidate> held, Terminal terminal)
    {
        if (held.Count == 0)
        {
            terminal.Error.WriteLine("No candidates yet. Take documents in with: ingest run PATH");
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Id", "Status", "Signed", "Parties", "Type", "Title", "Found in");
        foreach (var row in held)
        {
            var candidate = row.Candidate;
            table.AddRow(new[]
            {
                candidate.Id, Wire.Word(row.Status), Date(candidate.Signed) ?? "–", Joined(candidate.Parties, ", "),
                candidate.Type?.Value ?? "–", Short(candidate.Title?.Value ?? "–"), candidate.DocumentName,
            }.Select(Markup.Escape).ToArray());
        }

        terminal.Results.Write(table);
    }

    public static string Csv(IReadOnlyList<HeldCandidate> held) =>
        Commands.Csv.Row(Columns) + string.Concat(held.Select(row => Commands.Csv.Row(Cells(row))));

    private static IEnumerable<string?> Cells(HeldCandidate row)
    {
        var candidate = row.Candidate;
        return
        [
            candidate.Id, Wire.Word(row.Status), Wire.Word(candidate.Basis), candidate.DocumentName, candidate.DocumentSha256,
            candidate.Title?.Value, Joined(candidate.Parties), Date(candidate.Signed), candidate.Place?.Value,
            Date(candidate.InForce), candidate.Duration?.Value, candidate.Type?.Value, candidate.LegalForm?.Value,
            candidate.Binding?.Value switch { true => "true", false => "false", null => null },
            candidate.Focus?.Value, Joined(candidate.Content), Joined(candidate.Clauses),
            row.UpdatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ];
    }

    private static string? Date(Finding<PartialDate?>? finding) => finding?.Value?.ToString();

    private static string Joined(IReadOnlyList<Finding<string>> findings, string between = ";") =>
        string.Join(between, findings.Select(finding => finding.Value).OfType<string>());

    private static string Short(string text) => text.Length <= 70 ? text : text[..69] + "…";
}
