using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Model;
using Spectre.Console;

namespace Ingest.Web.Commands;

/// <summary>What became of each file, for people and for scripts.</summary>
public static class DropReport
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object a line, each as soon as its file is done.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteJsonAsync(IAsyncEnumerable<Drop> drops, Terminal terminal)
    {
        var code = ExitCode.Well;
        await foreach (var drop in drops)
        {
            await terminal.Output.WriteLineAsync(JsonSerializer.Serialize(
                new
                {
                    file = drop.Path,
                    sha256 = drop.Sha256,
                    outcome = Wire.Word(drop.Outcome),
                    reason = drop.Reason,
                    remedy = drop.Remedy,
                    pages = drop.Pages,
                    candidates = drop.Candidates,
                    seconds = drop.Seconds,
                },
                Json));
            code = Worst(code, drop);
        }

        return code;
    }

    /// <summary>A table of all files, then the sums.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteTableAsync(IAsyncEnumerable<Drop> drops, Terminal terminal)
    {
        var code = ExitCode.Well;
        var sums = new SortedDictionary<Outcome, int>();
        var table = new Table().AddColumns("File", "Outcome", "Pages", "Candidates", "Why");
        await foreach (var drop in drops)
        {
            table.AddRow(
                new Text(OneLine(drop.Name)), new Text(Wire.Word(drop.Outcome)), new Text($"{drop.Pages}"), new Text($"{drop.Candidates}"),
                new Text(OneLine($"{drop.Reason} {drop.Remedy}".Trim())));
            sums[drop.Outcome] = sums.GetValueOrDefault(drop.Outcome) + 1;
            code = Worst(code, drop);
        }

        terminal.Results.Write(table);
        terminal.Results.WriteLine($"{(sums.Values.Sum() is var files && files == 1 ? "1 file" : $"{files} files")}: {string.Join(", ", sums.Select(sum => $"{sum.Value} {Wire.Word(sum.Key)}"))}");
        return code;
    }

    private static int Worst(int code, Drop drop) =>
        drop.Outcome is Outcome.Quarantined or Outcome.Refused or Outcome.Waiting ? ExitCode.Partly : code;

    /// <summary>A file's name may hold line breaks and terminal commands; a table shows neither.</summary>
    internal static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '\u00B7' : letter));
}
