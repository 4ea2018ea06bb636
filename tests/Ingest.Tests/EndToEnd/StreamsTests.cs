using System.Text.RegularExpressions;
using Ingest.Tests.Ground;

namespace Ingest.Tests.EndToEnd;

/// <summary>What every command owes to scripts and to people: help, exit codes, clean streams.</summary>
public sealed partial class StreamsTests
{
    [Fact]
    public async Task Every_command_explains_itself()
    {
        var root = await IngestProgram.RunAsync("--help");
        root.ExitCode.ShouldBe(0);
        var commands = Command().Matches(root.Output[root.Output.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).ToList();
        commands.ShouldContain("extract");
        foreach (var command in commands)
        {
            var help = await IngestProgram.RunAsync(command, "--help");
            help.ExitCode.ShouldBe(0, command);
            help.Output.ShouldContain("--data", Case.Sensitive, command);
            help.Error.ShouldBeEmpty(command);
        }
    }

    [Fact]
    public async Task Nothing_is_coloured_where_no_terminal_is()
    {
        foreach (var arguments in new string[][] { ["--help"], ["doctor"], ["no-such-command"] })
        {
            var run = await IngestProgram.RunAsync(arguments);
            (run.Output + run.Error).ShouldNotContain("\u001b", Case.Sensitive, arguments[0]);
        }
    }

    [Fact]
    public async Task A_wrong_option_is_a_wrong_usage_and_leaves_standard_output_empty()
    {
        var run = await IngestProgram.RunAsync("candidates", "--frmat", "json");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("--frmat");
    }

    [Fact]
    public async Task No_records_yet_is_an_empty_list_and_no_fault()
    {
        using var folder = new TempFolder();
        var run = await IngestProgram.RunAsync("candidates", "--format", "json", "--data", folder["data"]);
        run.ExitCode.ShouldBe(0, run.ToString());
        run.Json().GetArrayLength().ShouldBe(0);
    }

    [GeneratedRegex(@"^  ([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
