using Ingest.Web.Commands;

namespace Ingest.Tests.Web.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_names_the_commands_and_ends_well()
    {
        var (exit, output, error) = await Call("--help");
        exit.ShouldBe(ExitCode.Well);
        output.ShouldContain("extract");
        output.ShouldContain("--data");
        error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("no-such-command")]
    [InlineData("extract", "a.pdf", "--format", "docx")]
    public async Task A_wrong_command_line_is_refused_on_standard_error_with_the_way_to_help(params string[] args)
    {
        var (exit, output, error) = await Call(args);
        exit.ShouldBe(ExitCode.Usage);
        output.ShouldBeEmpty();
        error.ShouldContain("--help");
    }

    [Theory]
    [InlineData("Reading:TimeoutSecond=60", "Reading:TimeoutSecond")]
    [InlineData("Reading:TimeoutSeconds=soon", "Reading:TimeoutSeconds")]
    [InlineData("Raeding:TimeoutSeconds=60", "Raeding")]
    [InlineData("Reading:TimeoutSeconds", "no value")]
    public async Task A_setting_nobody_reads_or_of_the_wrong_kind_is_refused_by_name(string setting, string named)
    {
        var (exit, output, error) = await Call("extract", "a.pdf", "--set", setting);
        exit.ShouldBe(ExitCode.Usage);
        output.ShouldBeEmpty();
        error.ShouldContain(named);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_with_a_remedy()
    {
        var (exit, output, error) = await Call("extract", "/no/such \"file\".pdf");
        exit.ShouldBe(ExitCode.Partly);
        output.ShouldBeEmpty();
        error.ShouldContain("/no/such \"file\".pdf does not exist.");
        error.ShouldContain("Check the path");
    }

    private static async Task<(int Exit, string Output, string Error)> Call(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exit = await CommandLine.RunAsync(args, Terminal.Into(output, error));
        return (exit, output.ToString(), error.ToString());
    }
}
