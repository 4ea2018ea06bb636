using System.Globalization;
using Ingest.Model;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>
/// Walks through one text of an instrument and says of each stretch in which part it stands and under which stable id:
/// title, preamble, provisions, final clauses, testimonium, signatures, annexes. Text that is no instrument is all body.
/// </summary>
internal sealed class TreatyGrammar
{
    /// <summary>A signature block's lines are short; a longer paragraph behind the signatures is something else.</summary>
    private const int LongestSignature = 260;

    private readonly Outline outline;
    private readonly IReadOnlyList<Stretch> stretches;
    private readonly Trail trail = new();
    private TreatyPart part = TreatyPart.Title;
    private bool inIntroduction;
    private int texts = 1;

    private TreatyGrammar(IReadOnlyList<Stretch> stretches)
    {
        this.stretches = stretches;
        outline = new Outline(stretches);
    }

    /// <summary>One provision a stretch.</summary>
    public static IReadOnlyList<Provision> Of(IReadOnlyList<Stretch> stretches)
    {
        var grammar = new TreatyGrammar(stretches);
        if (!grammar.outline.IsInstrument)
            return [.. stretches.Select(_ => new Provision(TreatyPart.Body, ""))];
        var provisions = new Provision[stretches.Count];
        for (var i = 0; i < stretches.Count; i++)
            provisions[i] = grammar.Place(i);
        FinalClauses.Mark(stretches, provisions);
        return provisions;
    }

    private Provision Place(int i)
    {
        var stretch = stretches[i];
        var text = stretch.Text;
        if (stretch.Kind == BlockKind.Footnote || Contents.IsEntry(text))
            return new Provision(part, trail.Section);
        if (part != TreatyPart.Title && TreatyWords.Annex(text) is { } annex)
        {
            part = TreatyPart.Annex;
            trail.Enter(annex.Length > 0 ? "annex-" + annex : "annex");
            return Here();
        }

        if (part is TreatyPart.Operative or TreatyPart.Annex or TreatyPart.Preamble && Testimonium.Opens(text) && (i > stretches.Count / 4 || trail.Articles > 0))
        {
            part = TreatyPart.Testimonium;
            return new Provision(part, trail.Root("testimonium"));
        }

        if (part is TreatyPart.Testimonium or TreatyPart.Signature)
            return AfterClosing(i, stretch);
        if (Outline.IsArticle(stretch))
            return Article(stretch);
        if (part is TreatyPart.Title or TreatyPart.Preamble)
            return Opening(i, stretch);
        return Inside(stretch);
    }

    private Provision AfterClosing(int i, Stretch stretch)
    {
        if (Outline.IsArticle(stretch))
            return Article(stretch);
        if (TreatyWords.IsProtocolHeading(stretch.Text) && stretch.Kind is BlockKind.Heading or BlockKind.Title)
        {
            part = TreatyPart.Annex;
            trail.Enter("protocol");
            return Here();
        }

        if (stretch.Text.Length > LongestSignature && !Testimonium.IsSignature(stretch.Text) && !Testimonium.Opens(stretch.Text))
        {
            if (!stretches.Skip(i).Any(Outline.IsArticle))
                return new Provision(TreatyPart.Body, "");
            (part, texts) = (TreatyPart.Preamble, texts + 1);
            trail.Enter(texts.ToString("'text-'0", CultureInfo.InvariantCulture));
            return new Provision(part, trail.Root("preamble"));
        }

        part = Testimonium.Opens(stretch.Text) ? TreatyPart.Testimonium : TreatyPart.Signature;
        return new Provision(part, trail.Root(part == TreatyPart.Testimonium ? "testimonium" : "signature"));
    }

    private Provision Article(Stretch stretch)
    {
        var number = stretch.Article!;
        if (number == "1" && trail.Articles > 1 || part is TreatyPart.Testimonium or TreatyPart.Signature)
        {
            if (part != TreatyPart.Annex)
                trail.Enter((++texts).ToString("'text-'0", CultureInfo.InvariantCulture));
        }

        part = part == TreatyPart.Annex ? part : TreatyPart.Operative;
        trail.Article(number);
        return Here();
    }

    private Provision Opening(int i, Stretch stretch)
    {
        var heading = Outline.IsHeading(stretch);
        if (TreatyWords.IsPreambleHeading(stretch.Text))
        {
            (part, inIntroduction) = (TreatyPart.Preamble, true);
            return new Provision(part, trail.Root("preamble"));
        }

        if (outline.Articles > 0 && heading && part == TreatyPart.Preamble && TreatyWords.Section(stretch.Text) is not null)
        {
            part = TreatyPart.Operative;
            return Inside(stretch);
        }

        var numbered = Numbering.At(stretch.Text);
        if (outline.Articles == 0 && part == TreatyPart.Preamble || outline.Articles == 0 && numbered is not null && i > 0)
        {
            var opens = TreatyWords.Section(stretch.Text) is not null || heading && (numbered is not null || inIntroduction || outline.Sections == 0 && i > 0)
                || !inIntroduction && numbered is { Style: NumberStyle.Number, Value: 1 };
            if (opens)
            {
                part = TreatyPart.Operative;
                return Inside(stretch);
            }
        }

        if (part == TreatyPart.Title && !heading && !(TreatyWords.IsInstrumentTitle(stretch.Text) && (i == 0 || !EndsAsSentence(stretch.Text))) && stretch.Text.Length > 40)
            part = TreatyPart.Preamble;
        return new Provision(part, part == TreatyPart.Title ? "" : trail.Root("preamble"));
    }

    private Provision Inside(Stretch stretch)
    {
        if (TreatyWords.Section(stretch.Text) is { } section)
            trail.Part(section, isRoman: true, numbersArticles: outline.Articles > 0);
        else if (Outline.IsHeading(stretch) && outline.Articles == 0 && part == TreatyPart.Operative && (Numbering.At(stretch.Text) is { } || outline.Sections == 0))
            trail.Part(Numbering.At(stretch.Text)?.Id, isRoman: Numbering.At(stretch.Text) is { Style: NumberStyle.Roman }, numbersArticles: false);
        else if (Outline.IsHeading(stretch) && outline.Articles == 0)
            trail.Subhead();
        else if (!Outline.IsHeading(stretch) && Numbering.At(stretch.Text) is { } number)
            trail.Number(number);
        else if (stretch.Kind == BlockKind.Paragraph && !char.IsLower(stretch.Text.FirstOrDefault(char.IsLetter)))
            trail.LeaveList();
        return Here();
    }

    private Provision Here() => new(part, trail.Section);

    private static bool EndsAsSentence(string text) => text.TrimEnd().EndsWith('.') || text.TrimEnd().EndsWith(';') || text.TrimEnd().EndsWith(':');
}
