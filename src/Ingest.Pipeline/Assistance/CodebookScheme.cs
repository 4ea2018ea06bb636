using Ingest.Agreements;
using Ingest.Assistant;
using Ingest.Model;

namespace Ingest.Pipeline.Assistance;

/// <summary>The codebook as the model is asked by it: the same definitions that people see, none of the rules' cues.</summary>
internal static class CodebookScheme
{
    private const string MutualDefence = "mutual_defence";

    private static readonly (CodebookAxis Axis, Field Field)[] Axes =
    [
        (CodebookAxis.Type, Field.Type), (CodebookAxis.LegalForm, Field.LegalForm), (CodebookAxis.Focus, Field.Focus),
        (CodebookAxis.Content, Field.Content), (CodebookAxis.Clauses, Field.Clause),
    ];

    public static Scheme Of(Codebook codebook) => new(codebook.Version, codebook.Hash,
    [
        .. Axes.SelectMany(axis => codebook.On(axis.Axis).Select(entry => new SchemeCode(
            axis.Field, entry.Code, entry.Label, entry.Definition, entry.Include, entry.Exclude, entry.Examples,
            NeedsUndertaking: axis.Field == Field.Content || entry.Code == MutualDefence))),
    ]);
}
