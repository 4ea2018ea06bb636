using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Storage;
using Ingest.Web.Commands;

namespace Ingest.Tests.Web.Commands;

/// <summary><c>coding</c> and <c>wanted</c>, over records with two coders and a mention.</summary>
public sealed class CodingCommandTests : IDisposable
{
    private readonly Records _records = new();

    public CodingCommandTests()
    {
        _records.Code(Examples.Coding(
            Examples.Agreement("c-1"), Examples.Agreement("c-2"), Examples.Agreement("m-1", "DNK", "NOR") with { Basis = Basis.Mention }));
        foreach (var name in new[] { "anna", "boris" })
            _records.Users.Add(name, [Role.Reviewer], "hash", "setup");
    }

    [Fact]
    public async Task Assigned_candidates_that_were_coded_give_a_table_of_agreement()
    {
        (await Call("coding", "assign", "--share", "1", "--coder", "anna", "boris")).Output.ShouldBe("3 candidates are with anna and boris." + Environment.NewLine);
        var assignments = new AssignmentStore(_records.Database, _records.Clock);
        foreach (var id in new[] { "c-1", "c-2" })
        {
            assignments.Submit(id, new Coder(CoderKind.Person, "anna", "1.0", "cafe"), [Examples.Vouched(Field.Type, "other")]);
            assignments.Submit(id, new Coder(CoderKind.Person, "boris", "1.0", "cafe"), [Examples.Vouched(Field.Type, id == "c-1" ? "other" : "cooperation_agreement")]);
        }

        var (exit, output) = await Call("coding", "agreement", "--format", "csv");
        exit.ShouldBe(ExitCode.Well);
        output.ShouldStartWith("codebook,field,label,coders,units,prevalence,percent,kappa,alpha\r\n");
        output.ShouldContain("1.0,type,,anna + boris,2,0.7500,0.5000,0.0000,");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    public async Task A_share_that_is_none_is_wrong_usage(string share) =>
        (await Call("coding", "assign", "--share", share, "--coder", "anna")).Exit.ShouldBe(ExitCode.Usage);

    [Fact]
    public async Task What_is_named_and_not_held_is_wanted()
    {
        var (exit, output) = await Call("wanted", "--format", "json");
        exit.ShouldBe(ExitCode.Well);
        output.ShouldContain("\"parties\":[\"DNK\",\"NOR\"]");
        output.ShouldContain("\"file\":\"example.pdf\"");
    }

    private async Task<(int Exit, string Output)> Call(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exit = await CommandLine.RunAsync([.. args, "--data", _records.Folder], Terminal.Into(output, error));
        return (exit, output.ToString());
    }

    public void Dispose() => _records.Dispose();
}
