using System.Text;
using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Instruments;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection;

/// <summary>The passages of a document as one text, read once for names and dates; any stretch of it leads back to the page.</summary>
internal sealed class FlatText
{
    private readonly int[] _starts;
    private readonly Passage?[] _headings;
    private readonly IReadOnlyList<int> _defence;
    private readonly Lazy<IReadOnlyList<Signing>> _signings;

    public FlatText(Document document)
    {
        Document = document;
        _starts = new int[document.Passages.Count];
        _headings = new Passage?[document.Passages.Count];
        Passage? heading = null;
        var text = new StringBuilder();
        foreach (var (passage, i) in document.Passages.Select((passage, i) => (passage, i)))
        {
            _starts[i] = text.Length;
            _headings[i] = heading;
            if (passage.Kind == BlockKind.Heading)
                heading = passage;
            else if (passage.Kind == BlockKind.Title)
                Title ??= passage;
            text.Append(passage.Text).Append('\n');
        }

        Annotated = Gazetteer.Standard.Read(text.ToString());
        Dates = DateReader.Read(Annotated);
        Instruments = InstrumentWords.Find(Annotated);
        _defence = DefenceWords.Find(Tokens);
        _signings = new Lazy<IReadOnlyList<Signing>>(() => Signings.Find(this, 0, Text.Length));
    }

    public Document Document { get; }

    /// <summary>The first passage that is a title; null where none is.</summary>
    public Passage? Title { get; }

    public AnnotatedText Annotated { get; }

    public string Text => Annotated.Text;

    public IReadOnlyList<Lexeme> Tokens => Annotated.Tokens;

    public IReadOnlyList<NameHit> Names => Annotated.Names;

    public IReadOnlyList<DateHit> Dates { get; }

    /// <summary>Words for instruments ("Treaty", "Protocole"), with the legal form they point to as code.</summary>
    public IReadOnlyList<NameHit> Instruments { get; }

    /// <summary>Where passage <paramref name="index"/> begins in the text.</summary>
    public int StartOf(int index) => index < _starts.Length ? _starts[index] : Text.Length;

    /// <summary>Index of the passage that holds an offset.</summary>
    public int PassageAt(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    /// <summary>The heading nearest above passage <paramref name="index"/>; null where none stands above it.</summary>
    public Passage? HeadingAbove(int index) => index < _headings.Length ? _headings[index] : null;

    public IReadOnlyList<Evidence> Prove(int start, int length)
    {
        var end = start + Math.Max(1, length);
        var proof = new List<Evidence>();
        for (var i = PassageAt(start); i < _starts.Length && _starts[i] < end; i++)
        {
            var passage = Document.Passages[i];
            var from = Math.Max(0, start - _starts[i]);
            var to = Math.Min(passage.Text.Length, end - _starts[i]);
            if (to > from)
                proof.AddRange(passage.Prove(from, to - from));
        }

        return proof;
    }

    /// <summary>Index of the first token at or after an offset.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public IEnumerable<NameHit> NamesIn(int start, int end) => Within(Names, hit => hit.Start, start, end);

    /// <summary>Whether a stretch speaks of defence.</summary>
    public bool IsDefence(int start, int end) => Within(_defence, offset => offset, start, end).Any();

    /// <summary>Defence words among a thousand words of a stretch.</summary>
    public double DefenceDensityIn(int start, int end) => Within(_defence, offset => offset, start, end).Count() * 1000.0 / Math.Max(1, TokenAt(end) - TokenAt(start));

    public double DefenceDensity => DefenceDensityIn(0, Text.Length);

    /// <summary>Testimonia: the formulas that solemnly say where and when the text was signed.</summary>
    public IEnumerable<Signing> TestimoniaIn(int start, int end) => Within(_signings.Value, signing => signing.Start, start, end).Where(signing => signing.Solemn);

    public IEnumerable<DateHit> DatesIn(int start, int end) => Within(Dates, hit => hit.Start, start, end);

    public IEnumerable<NameHit> InstrumentsIn(int start, int end) => Within(Instruments, hit => hit.Start, start, end);

    private static IEnumerable<T> Within<T>(IReadOnlyList<T> hits, Func<T, int> place, int start, int end)
    {
        var (low, high) = (0, hits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (place(hits[middle]) < start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < hits.Count && place(hits[low]) < end; low++)
            yield return hits[low];
    }
}
