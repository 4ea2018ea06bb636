using Ingest.Tests.Ground;
using Ingest.Tests.Pipeline;

namespace Ingest.Tests.Web.Commands;

public sealed class JobsCommandTests
{
    [ToolFact("pdftotext")]
    public async Task What_was_set_aside_is_listed_read_anew_and_given_up_from_the_command_line()
    {
        using var desk = new Desk();
        await desk.RunAsync(desk.Folder.Write("bad.pdf", "not a PDF"));
        (await JobsAsync(desk, "list", "--format", "json")).Output.ShouldContain("\"set aside\"");
        (await JobsAsync(desk, "pause")).ExitCode.ShouldBe(0);
        (await JobsAsync(desk, "retry", "1")).Output.ShouldContain("read again as drop 2");
        (await JobsAsync(desk, "list")).Output.ShouldContain("1 waiting; paused");
        var drained = await JobsAsync(desk, "drain");
        drained.ExitCode.ShouldBe(1);
        drained.Error.ShouldContain("no ingest serve is there");
        (await JobsAsync(desk, "cancel", "2")).Output.ShouldContain("stands as quarantined");
        desk.Place.Ledger.Find(2)!.Reason.ShouldContain("at the command line");
        (await JobsAsync(desk, "drain")).ExitCode.ShouldBe(0);
        var unknown = await JobsAsync(desk, "retry", "99");
        (unknown.ExitCode, unknown.Output).ShouldBe((1, ""));
    }

    private static Task<ProgramRun> JobsAsync(Desk desk, params string[] arguments) => IngestProgram.RunAsync(["jobs", .. arguments, "--data", desk.Place.Folder.Root]);
}
