using Ingest.Agreements;
using Ingest.Assistant;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Pipeline.Assistance;

/// <summary>
/// What the codebook's cues miss, told from approved records: where people proved a code by words no cue finds, the model proposes
/// cues, each is tried on all approved proofs, and a person takes over what she finds good. The codebook itself is never touched.
/// </summary>
public sealed class CueProposals(AssistantOptions options, Codebook codebook, EntryStore entries, CallStore calls, TimeProvider clock)
{
    /// <summary>Proofs that are missed before a cue is asked for: one made for a single sentence finds that sentence.</summary>
    private const int Enough = 3;

    /// <summary>Quotations in one question.</summary>
    private const int Most = 30;

    private static readonly (Field Field, CodebookAxis Axis, string File)[] Axes = [(Field.Content, CodebookAxis.Content, "content"), (Field.Clause, CodebookAxis.Clauses, "clauses")];

    public async Task<IReadOnlyList<CueProposal>> AskAsync(CancellationToken cancellation = default)
    {
        using var model = HiredModel.Open(options, calls, clock);
        var proofs = Proofs();
        var scheme = CodebookScheme.Of(codebook);
        var proposals = new List<CueProposal>();
        foreach (var (field, axis, file) in Axes)
        {
            foreach (var entry in codebook.On(axis))
            {
                var missed = proofs.Where(proof => proof.Field == field && proof.Code == entry.Code && !Finds(entry, proof.Quote)).Select(proof => proof.Quote).Distinct().Take(Most).ToList();
                if (missed.Count < Enough)
                    continue;
                var own = proofs.Where(proof => proof.Code == entry.Code).Select(proof => proof.Quote).ToHashSet();
                var others = proofs.Select(proof => proof.Quote).Where(quote => !own.Contains(quote)).Distinct().ToList();
                foreach (var proposed in await model.ProposeCuesAsync(scheme.Find(field, entry.Code)!, [.. entry.Cues.Select(cue => cue.Text)], missed, cancellation))
                {
                    if (Tried(entry, proposed) is { } trial && Finds(trial, missed[proposed.Quotation - 1]))
                        proposals.Add(new CueProposal(file, entry.Code, proposed.Language, proposed.Cue, missed[proposed.Quotation - 1], missed.Count(quote => Finds(trial, quote)), others.Count(quote => Finds(trial, quote))));
                }
            }
        }

        return proposals;
    }

    private List<(Field Field, string Code, string Quote)> Proofs() =>
    [
        .. entries.List(new EntryQuery { Source = EntryStore.Reviewed, Take = int.MaxValue })
            .SelectMany(held => held.Entry.Values)
            .Where(value => value is { Field: Field.Content or Field.Clause, Value: not null })
            .SelectMany(value => value.Evidence.Select(citation => (value.Field, value.Value!, citation.Evidence.Quote))),
    ];

    /// <summary>Null where it is no cue, or the codebook has it.</summary>
    private static CodebookEntry? Tried(CodebookEntry entry, ProposedCue proposed)
    {
        var cue = new Cue(CueRole.Proof, proposed.Language, proposed.Cue.Trim());
        try
        {
            return cue.Words().Count < 2 || entry.Cues.Any(known => known.Text == cue.Text) ? null : entry with { Cues = [cue] };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>In whatever language the words are: proofs are quoted without their page's.</summary>
    private static bool Finds(CodebookEntry entry, string quote) => new CueScanner(new CueIndexes([entry])).Find(Tokens.Of(quote), "und").Count > 0;
}
