using System.Text.Json;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Tests.Corpus;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline;

public sealed class WorkbenchTests : IDisposable
{
    private const string Sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private readonly TempFolder _folder = new();

    [ToolTheory("pdftotext")]
    [InlineData("treaty-fr-fra-prt-cooperation")]
    [InlineData("brief-en-northern-pacts")]
    public async Task What_a_stage_made_is_found_again_to_the_last_date_and_box(string name)
    {
        var (document, coding) = (await CorpusReading.DocumentAsync(name), await CorpusReading.CodingAsync(name));
        coding.Candidates.ShouldContain(candidate => candidate.Signed != null && candidate.Signed.Value != null);
        await Bench.KeepAsync(Sha256, Stage.Layout, document);
        await Bench.KeepAsync(Sha256, Stage.Coding, coding);
        JsonSerializer.Serialize(await Bench.FindAsync<Document>(Sha256, Stage.Layout)).ShouldBe(JsonSerializer.Serialize(document));
        JsonSerializer.Serialize(await Bench.FindAsync<Coding>(Sha256, Stage.Coding)).ShouldBe(JsonSerializer.Serialize(coding));
    }

    [Fact]
    public async Task What_a_power_cut_left_of_a_result_is_not_taken_for_it()
    {
        await Bench.KeepAsync(Sha256, Stage.Layout, "whole");
        var kept = Directory.EnumerateFiles(_folder["workbench", Sha256]).Single();
        await File.WriteAllBytesAsync(kept, new byte[20]);
        (await Bench.FindAsync<string>(Sha256, Stage.Layout)).ShouldBeNull();
        await File.WriteAllBytesAsync(kept, []);
        (await Bench.FindAsync<string>(Sha256, Stage.Layout)).ShouldBeNull();
    }

    private Workbench Bench => new(_folder["workbench"], "codebook");

    public void Dispose() => _folder.Dispose();
}
