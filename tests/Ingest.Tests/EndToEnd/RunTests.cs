using Ingest.Tests.Corpus;
using Ingest.Tests.Ground;

namespace Ingest.Tests.EndToEnd;

/// <summary><c>ingest run</c> over the whole corpus: one line and one outcome a file, and records that follow the contract.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task Every_document_of_the_corpus_ends_as_expected_and_a_second_run_changes_nothing()
    {
        using var folder = new TempFolder();
        var names = CorpusCase.Names.Where(name => !CorpusGaps.Has(name, "found") && !CorpusGaps.Has(name, "spurious")).ToList();
        foreach (var name in names)
            folder.Take(CorpusCase.Open(name).Pdf, Path.Combine("in", $"{name}.pdf"));
        string[] arguments = ["run", folder["in"], "--data", folder["data"], "--format", "json"];

        var first = await IngestProgram.RunAsync(arguments);
        first.ExitCode.ShouldBe(1, $"one file is behind a password\n{first}");
        var lines = first.JsonLines();
        foreach (var line in lines)
            Contract.RunLine(line);
        lines.Select(line => (Path.GetFileNameWithoutExtension(line.GetProperty("file").GetString()!), line.GetProperty("outcome").GetString()))
            .Order().ShouldBe(names.Select(name => (name, (string?)CorpusCase.Open(name).Outcome)).Order());

        var records = await IngestProgram.RunAsync("candidates", "--format", "json", "--data", folder["data"]);
        foreach (var candidate in records.Json().EnumerateArray())
            Contract.Candidate(candidate);
        records.Json().GetArrayLength().ShouldBe(lines.Sum(line => line.GetProperty("candidates").GetInt32()));

        var second = await IngestProgram.RunAsync(arguments);
        second.JsonLines().Count.ShouldBe(lines.Count);
        second.JsonLines().ShouldAllBe(line => line.GetProperty("outcome").GetString() == "duplicate" || line.GetProperty("outcome").GetString() == "quarantined");
        (await IngestProgram.RunAsync("candidates", "--format", "json", "--data", folder["data"])).Output.ShouldBe(records.Output);
    }

    [Fact]
    public async Task Two_names_for_the_same_bytes_are_one_document()
    {
        using var folder = new TempFolder();
        var pdf = CorpusCase.Open("treaty-nl-nld-bel-air").Pdf;
        var run = await IngestProgram.RunAsync(
            "run", folder.Take(pdf, "first.pdf"), folder.Take(pdf, "second.pdf"), "--data", folder["data"], "--format", "json");
        run.ExitCode.ShouldBe(0, run.ToString());
        run.JsonLines().Count(line => line.GetProperty("outcome").GetString() == "duplicate").ShouldBe(1, run.ToString());
        run.JsonLines().Select(line => line.GetProperty("sha256").GetString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_person_reads_one_line_a_file_and_no_json()
    {
        using var folder = new TempFolder();
        var pdf = folder.Take(CorpusCase.Open("not-defence-fisheries").Pdf, "fisheries treaty.pdf");
        var run = await IngestProgram.RunAsync("run", pdf, "--data", folder["data"]);
        run.ExitCode.ShouldBe(0, run.ToString());
        run.Output.ShouldContain("fisheries treaty.pdf");
        run.Output.ShouldNotContain("{");
        run.Output.ShouldNotContain("\u001b");
    }
}
