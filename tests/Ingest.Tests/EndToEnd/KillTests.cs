using Ingest.Tests.Ground;
using Ingest.Tests.Reading.Extraction;

namespace Ingest.Tests.EndToEnd;

/// <summary>The power fails in mid-run: started again, no file is lost and none is there twice.</summary>
public sealed class KillTests
{
    private const int Files = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task A_run_killed_half_way_is_finished_by_the_next(int afterLines)
    {
        using var folder = new TempFolder();
        for (var number = 0; number < Files; number++)
            folder.Write(Path.Combine("in", $"{number:00}.pdf"), Treaty(number));
        string[] arguments = ["run", folder["in"], "--data", folder["data"], "--format", "json"];

        using (var victim = IngestProgram.Start(arguments))
        {
            for (var line = 0; line < afterLines; line++)
                (await victim.StandardOutput.ReadLineAsync()).ShouldNotBeNull();
            victim.Kill(); // SIGKILL, the children left alone as a crash would leave them
            await victim.WaitForExitAsync();
        }

        var again = await IngestProgram.RunAsync(arguments);
        again.ExitCode.ShouldBe(0, again.ToString());
        again.JsonLines().Count.ShouldBe(Files);

        var records = (await IngestProgram.RunAsync("candidates", "--format", "json", "--data", folder["data"])).Json().EnumerateArray().ToList();
        records.Select(record => record.GetProperty("document").GetProperty("file").GetString()).Order()
            .ShouldBe(Enumerable.Range(0, Files).Select(number => $"{number:00}.pdf"));
        (await IngestProgram.RunAsync(arguments)).JsonLines().ShouldAllBe(line => line.GetProperty("outcome").GetString() == "duplicate");
    }

    private static byte[] Treaty(int number)
    {
        string[] lines =
        [
            "Treaty between the Kingdom of Norway and the Republic of Iceland on Coastal Patrols",
            "The Kingdom of Norway and the Republic of Iceland, hereinafter the Parties, have agreed as follows:",
            "Article 1",
            "The armed forces of the Parties shall hold joint exercises at sea once a year.",
            "Article 2",
            $"The Parties shall send {number + 2} patrol vessels to each exercise.",
            "Article 3",
            "This Treaty shall enter into force on signature.",
            "Done at Bergen on 4 June 2012 in the English language.",
        ];
        return new RawPdf().Page(string.Concat(lines.Select((line, index) => RawPdf.Line(line, 60, 760 - 26 * index, 11)))).Bytes();
    }
}
