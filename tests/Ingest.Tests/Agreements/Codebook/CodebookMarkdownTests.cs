using Ingest.Agreements;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Agreements;

public sealed class CodebookMarkdownTests
{
    [Fact]
    public void The_codebook_in_docs_is_the_one_that_codes() =>
        (File.ReadAllText(Path.Combine(Repository.Root, "docs", "codebook.md")) == CodebookMarkdown.Write(Codebook.BuiltIn))
            .ShouldBeTrue("docs/codebook.md is out of date: run ./run.sh codebook --format markdown > docs/codebook.md");
}
