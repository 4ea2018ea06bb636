using Ingest.Agreements;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline;

public sealed class CodebookFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Without_a_folder_the_built_in_codebook_codes() =>
        CodebookFolder.Read(new CodebookOptions()).ShouldBeSameAs(Codebook.BuiltIn);

    [Fact]
    public void What_is_written_out_is_the_built_in_codebook()
    {
        CodebookFolder.Write(_folder.Path).ShouldAllBe(path => File.Exists(path));
        CodebookFolder.Read(Options).Hash.ShouldBe(Codebook.BuiltIn.Hash);
    }

    [Fact]
    public void A_file_stands_in_for_the_built_in_one_of_its_name_and_shows_in_the_hash()
    {
        _folder.Write("focus.yaml", BuiltIn("focus.yaml").Replace("label: Comprehensive", "label: Broad", StringComparison.Ordinal));
        var own = CodebookFolder.Read(Options);
        own.Find(CodebookAxis.Focus, "comprehensive").Label.ShouldBe("Broad");
        own.Find(CodebookAxis.Type, "other").Label.ShouldBe(Codebook.BuiltIn.Find(CodebookAxis.Type, "other").Label);
        own.Hash.ShouldNotBe(Codebook.BuiltIn.Hash);
    }

    [Fact]
    public void A_fault_is_told_with_file_and_line()
    {
        _folder.Write("focus.yaml", "axis: focus\ncodes:\n  - code: broad\n    label: Broad\n    meaning: none\n");
        Should.Throw<IngestException>(() => CodebookFolder.Read(Options)).Message.ShouldStartWith("focus.yaml:5:");
    }

    [Fact]
    public void A_list_left_open_is_told_with_its_line()
    {
        _folder.Write("focus.yaml", "axis: focus\ncodes:\n  - code: [broken\n    label: x\n");
        Should.Throw<IngestException>(() => CodebookFolder.Read(Options)).Message.ShouldStartWith("focus.yaml:3:");
    }

    [Fact]
    public void A_file_of_another_name_is_refused_rather_than_overlooked()
    {
        _folder.Write("focuss.yaml", BuiltIn("focus.yaml"));
        Should.Throw<IngestException>(() => CodebookFolder.Read(Options)).Remedy.ShouldContain("focus.yaml");
    }

    [Fact]
    public void A_folder_that_is_not_there_or_is_empty_is_told()
    {
        Should.Throw<IngestException>(() => CodebookFolder.Read(Options)).Message.ShouldContain("no YAML files");
        Should.Throw<IngestException>(() => CodebookFolder.Read(new CodebookOptions { Folder = _folder["none"] })).Message.ShouldContain("not a folder");
    }

    [Fact]
    public void Writing_out_never_overwrites_what_a_researcher_wrote()
    {
        _folder.Write("focus.yaml", "mine");
        Should.Throw<IngestException>(() => CodebookFolder.Write(_folder.Path));
        File.ReadAllText(_folder["focus.yaml"]).ShouldBe("mine");
    }

    public void Dispose() => _folder.Dispose();

    private CodebookOptions Options => new() { Folder = _folder.Path };

    private static string BuiltIn(string name) => CodebookFile.BuiltIn.Single(file => file.Name == name).Text;
}
