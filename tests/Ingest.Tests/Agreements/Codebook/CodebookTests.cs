using Ingest.Agreements;
using Ingest.Model;

namespace Ingest.Tests.Agreements;

public sealed class CodebookTests
{
    [Fact]
    public void The_built_in_codebook_has_a_version_a_hash_and_codes_on_every_axis()
    {
        var codebook = Codebook.BuiltIn;
        codebook.Version.ShouldNotBeEmpty();
        codebook.Hash.Length.ShouldBe(64);
        foreach (var axis in Enum.GetValues<CodebookAxis>())
            codebook.On(axis).ShouldNotBeEmpty(axis.ToString());
    }

    [Fact]
    public void Every_code_that_is_given_to_agreements_is_defined_and_shown_by_an_example_or_cues()
    {
        foreach (var entry in Codebook.BuiltIn.Entries.Where(entry => entry.Axis is CodebookAxis.Content or CodebookAxis.Clauses or CodebookAxis.Type))
            (entry.Examples.Count > 0).ShouldBeTrue($"{entry.Axis} {entry.Code} has no example");
    }

    [Fact]
    public void A_changed_file_changes_the_hash_and_line_ends_do_not()
    {
        var file = CodebookFile.BuiltIn.First(file => file.Name == "focus.yaml");
        Codebook.With([file with { Text = file.Text.Replace("\n", "\r\n", StringComparison.Ordinal) }]).Hash.ShouldBe(Codebook.BuiltIn.Hash);
        Codebook.With([file with { Text = file.Text + "\n# mine\n" }]).Hash.ShouldNotBe(Codebook.BuiltIn.Hash);
    }

    [Theory]
    [InlineData("axis: focus\ncodes:\n  - code: cyber\n    labl: Cyber\n", "focus.yaml:4", "labl")]
    [InlineData("axis: focus\ncodes:\n  - code: cyber\n    label: Cyber\n", "focus.yaml:3", "definition")]
    [InlineData("axis: colour\ncodes: []\n", "focus.yaml:1", "colour")]
    [InlineData("axis: focus\ncodes:\n  - code: [unfinished\n", "focus.yaml:4", "YAML")]
    [InlineData("axis: focus\ncodes:\n  - code: a\n    label: A\n    definition: D\n    cues:\n      en: [cyber .....]\n", "focus.yaml:7", ".....")]
    [InlineData("axis: focus\ncodes:\n  - code: a\n    label: A\n    definition: D\n    cues:\n      xx: [cyber]\n", "focus.yaml:7", "xx")]
    public void A_fault_is_told_with_file_and_line(string text, string place, string what)
    {
        var fault = Should.Throw<IngestException>(() => Codebook.With([new CodebookFile("focus.yaml", text)]));
        fault.Message.ShouldStartWith(place);
        fault.Message.ShouldContain(what);
        fault.Remedy.ShouldNotBeEmpty();
    }
}
