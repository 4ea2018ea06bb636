using System.Diagnostics;
using System.Text.Json;
using Ingest.Tests.Corpus;
using Ingest.Tests.Ground;
using Ingest.Tests.Reading.Extraction;

namespace Ingest.Tests.EndToEnd;

/// <summary>Bad input at the front door: each file ends in one clear outcome, and the rest of the run goes on.</summary>
public sealed class BadInputTests : IDisposable
{
    /// <summary>What became of a file that was read; which of the two is the coders' matter.</summary>
    private static readonly string[] Read = ["candidates", "none-found"];

    private readonly TempFolder _folder = new();

    private static string Treaty => CorpusCase.Open("treaty-nl-nld-bel-air").Pdf;

    private static byte[] Letter(string text) => new RawPdf().Page(RawPdf.Line(text, 72, 700)).Bytes();

    [Fact]
    public async Task One_bad_file_of_each_kind_and_the_good_one_is_still_read()
    {
        _folder.Take(Treaty, Path.Combine("in", "good.pdf"));
        _folder.Write(Path.Combine("in", "empty.pdf"), "");
        _folder.Write(Path.Combine("in", "not-a-pdf.pdf"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        _folder.Write(Path.Combine("in", "truncated.pdf"), File.ReadAllBytes(Treaty)[..400]);
        _folder.Take(CorpusCase.Open("protected-by-password").Pdf, Path.Combine("in", "locked.pdf"));
        File.CreateSymbolicLink(_folder["in", "dangling.pdf"], "nowhere.pdf");
        _folder.Write(Path.Combine("in", "three-thousand-pages.pdf"), new RawPdf().Page(RawPdf.Line("Page", 72, 700)).Again(2999).Bytes());

        var lines = await OutcomesAsync(exit: 1, _folder["in"]);
        lines.Count.ShouldBe(7);
        Read.ShouldContain(Outcome(lines, "good.pdf"));
        foreach (var bad in lines.Values.Where(line => !line.GetProperty("file").GetString()!.EndsWith("good.pdf", StringComparison.Ordinal)))
        {
            new[] { "quarantined", "refused" }.ShouldContain(bad.GetProperty("outcome").GetString());
            Sentence(bad.GetProperty("reason").GetString()!);
            Sentence(bad.GetProperty("remedy").GetString()!);
        }

        lines["locked.pdf"].GetProperty("reason").GetString()!.ShouldContain("password");
        lines["three-thousand-pages.pdf"].GetProperty("reason").GetString()!.ShouldContain("pages");
        lines["dangling.pdf"].GetProperty("reason").GetString()!.ShouldContain("nowhere.pdf");
        lines["empty.pdf"].GetProperty("reason").GetString()!.ShouldContain("empty");
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named_and_the_rest_is_read()
    {
        var run = await RunAsync(_folder["no such folder"], _folder.Take(Treaty, "good.pdf"));
        run.ExitCode.ShouldBe(1, run.ToString());
        var lines = run.JsonLines().ToDictionary(line => Path.GetFileName(line.GetProperty("file").GetString()!));
        Outcome(lines, "no such folder").ShouldBe("refused");
        Read.ShouldContain(Outcome(lines, "good.pdf"));
    }

    [ToolFact("setpriv")]
    public async Task A_file_without_read_permission_is_refused_with_the_way_out_and_the_rest_is_read()
    {
        var secret = _folder.Write(Path.Combine("in", "secret.pdf"), Letter("Secret."));
        _folder.Take(Treaty, Path.Combine("in", "good.pdf"));
        File.SetUnixFileMode(secret, UnixFileMode.None);
        var everyone = (UnixFileMode)0b111_111_111;
        File.SetUnixFileMode(_folder.Path, everyone);
        File.SetUnixFileMode(_folder["in"], everyone);
        // Root may read everything, so the program runs as nobody here.
        string[] nobody = Environment.UserName == "root" ? ["--reuid=65534", "--regid=65534", "--clear-groups"] : [];
        using var process = Process.Start(new ProcessStartInfo("setpriv", [.. nobody, "env", $"HOME={_folder.Path}", IngestProgram.Path, "run", _folder["in"], "--data", _folder["data"], "--format", "json"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var run = new ProgramRun(0, await process.StandardOutput.ReadToEndAsync(), await error);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(1, run.ToString());
        var lines = run.JsonLines().ToDictionary(line => Path.GetFileName(line.GetProperty("file").GetString()!));
        Read.ShouldContain(Outcome(lines, "good.pdf"), run.ToString());
        new[] { "refused", "quarantined" }.ShouldContain(Outcome(lines, "secret.pdf"));
        Sentence(lines["secret.pdf"].GetProperty("remedy").GetString()!);
    }

    [Fact]
    public async Task A_password_beside_a_file_opens_it_and_is_no_document_itself()
    {
        _folder.Take(CorpusCase.Open("protected-by-password").Pdf, Path.Combine("in", "locked.pdf"));
        _folder.Write(Path.Combine("in", "locked.pdf.password"), "spring-tide\n");
        var lines = await OutcomesAsync(exit: 0, _folder["in"]);
        lines.Keys.ShouldBe(["locked.pdf"]);
        Read.ShouldContain(Outcome(lines, "locked.pdf"));
    }

    [Fact]
    public async Task Odd_names_are_read_shown_and_kept()
    {
        string[] names = ["two words.pdf", "quo\"te's.pdf", "new\nline.pdf", $"{new string('n', 196)}.pdf", "-rf.pdf", "späť 条約 $(ls) [x].pdf", "UPPER.PDF"];
        foreach (var name in names)
            _folder.Write(Path.Combine("in", name), Letter($"Letter of {name.Length} marks, {(int)name[0]}."));
        var lines = await OutcomesAsync(exit: 0, _folder["in"]);
        lines.Keys.Order().ShouldBe(names.Order());
        lines.Values.ShouldAllBe(line => line.GetProperty("outcome").GetString() == "none-found");
    }

    [Fact]
    public async Task Without_a_path_the_usage_is_wrong()
    {
        var run = await IngestProgram.RunAsync("run", "--data", _folder["data"]);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private static string? Outcome(Dictionary<string, JsonElement> lines, string name) => lines[name].GetProperty("outcome").GetString();

    private static void Sentence(string text) => text.TrimEnd().ShouldMatch(@"(?s)^\S.*[.)!]$");

    private Task<ProgramRun> RunAsync(params string[] paths) => IngestProgram.RunAsync(["run", .. paths, "--data", _folder["data"], "--format", "json"]);

    private async Task<Dictionary<string, JsonElement>> OutcomesAsync(int exit, params string[] paths)
    {
        var run = await RunAsync(paths);
        run.ExitCode.ShouldBe(exit, run.ToString());
        foreach (var line in run.JsonLines())
            Contract.RunLine(line);
        return run.JsonLines().ToDictionary(line => Path.GetFileName(line.GetProperty("file").GetString()!));
    }
}
