using Ingest.Model;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>A word is what a reader sees as one, however the file draws it.</summary>
public sealed class PrintedWordsTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

    [Theory]
    [InlineData("(T) Tj /F1 9 Tf (HE) Tj /F1 12 Tf ( P) Tj /F1 9 Tf (ARTIES) Tj", "THE PARTIES")]
    [InlineData("4 Tc (TREATY) Tj 4 Tw ( OF PEACE) Tj", "TREATY OF PEACE")]
    [InlineData("/F2 12 Tf (\\223) Tj /F1 12 Tf (ally) Tj /F2 12 Tf (\\224) Tj", "\u201cally\u201d")]
    [InlineData("(defence) Tj 5 Ts /F1 7 Tf (12) Tj 0 Ts /F1 12 Tf ( and) Tj", "defence 12 and")]
    [InlineData("(1) Tj 5 Ts /F1 7 Tf (st) Tj 0 Ts /F1 12 Tf ( May) Tj", "1st May")]
    [InlineData("(a) Tj 20 0 Td (b) Tj 20 0 Td (c) Tj 20 0 Td (d) Tj", "a b c d")]
    public async Task Words_are_joined_and_parted_as_printed(string drawn, string read) =>
        (await TextAsync($"BT /F1 12 Tf 72 700 Td {drawn} ET")).ShouldBe(read);

    [Fact]
    public async Task A_word_drawn_twice_for_boldness_is_read_once() =>
        (await TextAsync(RawPdf.Line("Protocol", 72, 700) + RawPdf.Line("Protocol", 72.4, 700))).ShouldBe("Protocol");

    [Fact]
    public async Task The_same_word_on_two_lines_is_read_twice() =>
        (await TextAsync(RawPdf.Line("Protocol", 72, 700) + RawPdf.Line("Protocol", 72, 686))).ShouldBe("Protocol Protocol");

    [Fact]
    public async Task The_sequence_is_that_of_the_content_stream() =>
        (await TextAsync(RawPdf.Line("second", 72, 600) + RawPdf.Line("first", 72, 700))).ShouldBe("second first");

    [Theory]
    [InlineData("0 1 -1 0", (short)270)]
    [InlineData("0 -1 1 0", (short)90)]
    [InlineData("1 0 0 1", (short)0)]
    public async Task Turned_words_say_how_they_are_turned(string matrix, short turn)
    {
        var page = await PageAsync($"BT /F1 12 Tf {matrix} 300 400 Tm (Official gazette of the ministry) Tj ET");
        page.Words.Select(word => word.Turn).Distinct().ShouldBe([turn]);
    }

    [Theory]
    [InlineData("rati\u001Ccation", "ratification")]
    [InlineData("e\u001Eective", "effiective")]
    [InlineData("\u001Bairs", "ffairs")]
    [InlineData("of\u000Ccers", "officers")]
    [InlineData("\u001C\u001C", "")]
    [InlineData("záležitostı\u0301", "záležitostí")]
    [InlineData("ısı", "ısı")]
    public void Letters_of_fonts_without_a_map_are_read_as_printed(string mapped, string printed) => PrintedText.Of(mapped).ShouldBe(printed);

    [Fact]
    public void Boxes_far_higher_than_their_letters_are_cut_to_them()
    {
        var words = PrintedWords.Of([.. Sentence(25.9f, 12)]);
        words.Select(word => word.Text).ShouldBe(Sentence(25.9f, 12).Select(piece => piece.Text));
        words.ShouldAllBe(word => word.Turn == 0 && word.Box.Height > 9 && word.Box.Height < 14);
        words.Max(word => word.Box.Bottom).ShouldBeLessThan(words.Min(word => word.Box.Bottom) + 13);
        PrintedWords.Of([.. Sentence(12f, 14)]).ShouldAllBe(word => word.Box.Height == 12f);
    }

    /// <summary>Two lines of ten points, each word in a box of the height given.</summary>
    private static IEnumerable<Piece> Sentence(float height, float leading)
    {
        var (x, y) = (72f, 100f);
        foreach (var word in "The Parties to this Treaty reaffirm their faith in the purposes and principles of the Charter of the United Nations".Split(' '))
        {
            yield return new Piece(word, new Box(x, y - height, x + (word.Length * 4.75f), y));
            x += (word.Length * 4.75f) + 3;
            (x, y) = x > 320 ? (72f, y + leading) : (x, y);
        }
    }

    public void Dispose() => _desk.Dispose();

    private async Task<Page> PageAsync(string content) => (await _desk.ReadAsync(new RawPdf().Page(content))).Pages[0];

    private async Task<string> TextAsync(string content) => ReadingDesk.Text(await PageAsync(content));
}
