using Ingest.Storage;
using Ingest.Tests.Ground;
using Ingest.Web.Commands;

namespace Ingest.Tests.Web.Commands;

/// <summary><c>verify</c>, <c>backup</c>, <c>restore</c> and <c>user</c> as the built program answers them.</summary>
public sealed class RecordCommandsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Records_go_from_one_folder_to_another_in_one_file()
    {
        Database.Open(_folder["data"], TimeProvider.System);
        (await Call("backup", _folder["b.zip"], "--data", _folder["data"])).Exit.ShouldBe(ExitCode.Well);
        var again = await Call("backup", _folder["b.zip"], "--data", _folder["data"]);
        again.Exit.ShouldBe(ExitCode.Partly);
        again.Error.ShouldContain("exists already");
        var restored = await Call("restore", _folder["b.zip"], "--data", _folder["data2"]);
        restored.Exit.ShouldBe(ExitCode.Well);
        restored.Output.ShouldContain("All is whole.");
        (await Call("restore", _folder["b.zip"], "--data", _folder["data2"])).Error.ShouldContain("holds records already");
        (await Call("verify", "--data", _folder["data2"], "--format", "json")).Output.ShouldBe("[]" + Environment.NewLine);
    }

    [Fact]
    public async Task Asking_an_empty_folder_is_wrong_usage_and_leaves_no_trace()
    {
        (await Call("verify", "--data", _folder["nothing"])).Exit.ShouldBe(ExitCode.Usage);
        (await Call("backup", _folder["b.zip"], "--data", _folder["nothing"])).Exit.ShouldBe(ExitCode.Usage);
        Directory.Exists(_folder["nothing"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_user_is_added_with_a_password_from_standard_input_and_disabled()
    {
        using (var adding = IngestProgram.Start("user", "add", "anna", "--role", "reviewer", "adjudicator", "--data", _folder["data"]))
        {
            await adding.StandardInput.WriteLineAsync("a long enough sentence");
            adding.StandardInput.Close();
            await adding.WaitForExitAsync();
            adding.ExitCode.ShouldBe(ExitCode.Well, await adding.StandardError.ReadToEndAsync());
        }

        (await Call("user", "disable", "anna", "--data", _folder["data"])).Exit.ShouldBe(ExitCode.Well);
        var listed = await Call("user", "list", "--data", _folder["data"], "--format", "json");
        listed.Output.ShouldContain("""{"name":"anna","roles":["reviewer","adjudicator"]""");
        listed.Output.ShouldNotContain("\"disabledAt\":null");
        listed.Output.ShouldNotContain("password");
    }

    private static async Task<(int Exit, string Output, string Error)> Call(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exit = await CommandLine.RunAsync(args, Terminal.Into(output, error));
        return (exit, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
