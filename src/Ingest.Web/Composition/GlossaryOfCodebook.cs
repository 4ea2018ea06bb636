using Ingest.Agreements;
using Ingest.Model;
using Ingest.Web.Review;

namespace Ingest.Web.Composition;

/// <summary>The codebook's axes as fields of the desk.</summary>
public static class GlossaryOfCodebook
{
    private static readonly (CodebookAxis Axis, Field Field)[] Axes =
    [
        (CodebookAxis.Type, Field.Type), (CodebookAxis.LegalForm, Field.LegalForm), (CodebookAxis.Focus, Field.Focus),
        (CodebookAxis.Content, Field.Content), (CodebookAxis.Clauses, Field.Clause),
    ];

    public static Glossary Read(Codebook codebook) => new(codebook.Version, codebook.Hash, Axes.ToDictionary(
        pair => pair.Field,
        IReadOnlyList<CodeText> (pair) =>
        [
            .. codebook.On(pair.Axis).Select(entry => new CodeText(entry.Code, entry.Label, entry.Definition, entry.Include, entry.Exclude)),
        ]));
}
