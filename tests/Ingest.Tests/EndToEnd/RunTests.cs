using Ingest.Tests.Corpus;
using Ingest.Tests.Ground;

namespace Ingest.Tests.EndToEnd;

/// <summary><c>ingest run</c> over the whole corpus: one line and one outcome a file, and records that follow the contract.</summary>
public sealed class RunTests
{
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
