using System.Text;
using Ingest.Model;
using Ingest.Reading;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>Every way a file can be at fault ends in one clear outcome.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

    /// <summary>Its text is read in a moment, but drawing its picture crashes the engine.</summary>
    public static byte[] Undrawable => new RawPdf().WithEndlessFunction(
        "/XObject<</I {1} 0 R>>", "q 100 0 0 100 72 300 cm /I Do Q ", "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace[/Separation/X/DeviceGray {0} 0 R]").Bytes();

    private static byte[] Letter => new RawPdf().Page(RawPdf.Line("The Parties agree.", 72, 700)).Bytes();

    [Fact]
    public async Task An_empty_file_is_told_from_a_damaged_one() => (await _desk.FaultAsync([])).Code.ShouldBe("empty");

    [Fact]
    public async Task A_picture_that_calls_itself_pdf_is_not_a_pdf() =>
        (await _desk.FaultAsync([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])).Code.ShouldBe("not-a-pdf");

    [Fact]
    public async Task A_file_over_the_size_limit_is_not_opened() =>
        (await _desk.FaultAsync(new byte[1024 * 1024 + 1], new ReadingOptions { MaxMegabytes = 1 })).Code.ShouldBe("too-large");

    [Fact]
    public async Task A_pdf_cut_off_before_its_page_tree_is_damaged() =>
        (await _desk.FaultAsync(Letter[..120])).Code.ShouldBe("damaged");

    [Fact]
    public async Task A_pdf_without_its_table_of_objects_is_read_and_said_to_be_repaired()
    {
        var broken = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Letter).Replace("startxref", "startnoth", StringComparison.Ordinal).Replace("xref\n0", "xzzz\n0", StringComparison.Ordinal));
        var read = await _desk.ReadAsync(broken);
        ReadingDesk.Text(read.Pages.ShouldHaveSingleItem()).ShouldBe("The Parties agree.");
        read.Remarks.ShouldContain(remark => remark.Code == "repaired");
    }

    [Fact]
    public async Task A_pdf_whose_catalogue_is_broken_is_mended_and_said_to_be_repaired()
    {
        // The engine gives up at the stray dictionary; qpdf reads on behind it.
        var broken = Encoding.Latin1.GetString(Letter).Replace("<</Type/Catalog", "<</Type/Catalog/X y<</D 1>>", StringComparison.Ordinal);
        var read = await _desk.ReadAsync(Encoding.Latin1.GetBytes(broken));
        ReadingDesk.Text(read.Pages.ShouldHaveSingleItem()).ShouldBe("The Parties agree.");
        read.Remarks.ShouldHaveSingleItem().Code.ShouldBe("repaired");
    }

    [Fact]
    public async Task A_file_that_takes_too_long_ends_at_its_limit()
    {
        var pdf = new RawPdf();
        var form = pdf.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", Encoding.Latin1.GetBytes(RawPdf.Line("again", 72, 700)));
        for (var link = 0; link < 30; link++)
            form = pdf.AddStream($"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X {form} 0 R>>>>", "/X Do /X Do "u8.ToArray());
        var fault = await _desk.FaultAsync(pdf.Page("/X Do", resources: $"/XObject<</X {form} 0 R>>").Bytes(), new ReadingOptions { TimeoutSeconds = 2 });
        fault.Code.ShouldBe("timed-out");
        fault.Message.ShouldContain("2 seconds");
    }

    [Fact]
    public async Task A_file_that_needs_too_much_memory_ends_at_its_limit()
    {
        var words = string.Concat(Enumerable.Range(0, 1_000).Select(row => RawPdf.Line(string.Join(' ', Enumerable.Repeat("word", 200)), 20, 12_980 - row * 12, 10)));
        var fault = await _desk.FaultAsync(new RawPdf().Page(words, box: "0 0 6000 13000").Bytes(), new ReadingOptions { MemoryMegabytes = 100 });
        fault.Code.ShouldBe("out-of-memory");
        fault.Message.ShouldContain("100 MB");
    }

    [Fact]
    public async Task A_file_that_crashes_the_engine_says_so_and_the_next_one_is_read()
    {
        (await _desk.FaultAsync(new RawPdf().WithEndlessFunction("/ColorSpace<</CS[/Separation/X/DeviceGray {0} 0 R]>>", "/CS cs 0.5 scn ").Bytes())).Code.ShouldBe("crashed");
        (await _desk.ReadAsync(Letter, name: "next.pdf")).Pages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_pages_cannot_be_drawn_the_look_for_hidden_text_fails_and_nothing_is_let_through() =>
        (await _desk.FaultAsync(Undrawable)).Code.ShouldBe("ink-check-failed");

    [Fact]
    public async Task More_text_than_allowed_is_not_taken_in() =>
        (await _desk.FaultAsync(new RawPdf().Page(string.Concat(Enumerable.Range(0, 800).Select(row => RawPdf.Line(string.Join(' ', Enumerable.Repeat("word", 20)), 5, row)))).Bytes(), new ReadingOptions { OutputMegabytes = 1 })).Code.ShouldBe("too-large");

    [Fact]
    public async Task A_sound_pdf_is_not_said_to_be_repaired() => (await _desk.ReadAsync(Letter)).Remarks.ShouldBeEmpty();

    [Fact]
    public async Task A_file_with_a_user_password_asks_for_it()
    {
        var fault = await _desk.FaultAsync(Encrypted("secret"));
        fault.Code.ShouldBe("needs-password");
        fault.Remedy.ShouldContain(".password");
    }

    [Fact]
    public async Task A_password_beside_the_file_opens_it()
    {
        File.WriteAllText(Path.Combine(_desk.Folder, "document.pdf.password"), "secret\n");
        (await _desk.ReadAsync(Encrypted("secret"))).Pages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_password_of_the_settings_opens_it() =>
        (await _desk.ReadAsync(Encrypted("secret"), new ReadingOptions { Passwords = ["wrong", "secret"] })).Pages.Count.ShouldBe(1);

    [Fact]
    public async Task An_owner_password_alone_does_not_stop_a_reader() =>
        ReadingDesk.Text((await _desk.ReadAsync(Encrypted(""))).Pages[0]).ShouldBe("The Parties agree.");

    [Fact]
    public async Task Three_thousand_pages_are_too_many_by_default() =>
        (await _desk.FaultAsync(new RawPdf().Page(RawPdf.Line("Page", 72, 700)).Again(2999).Bytes())).Code.ShouldBe("too-many-pages");

    [Fact]
    public async Task A_file_that_may_not_be_opened_says_so()
    {
        var gone = new SourceFile(new string('0', 64), Path.Combine(_desk.Folder, "gone.pdf"), "gone.pdf", 10);
        var fault = await Should.ThrowAsync<IngestException>(new Ingest.Reading.Extraction.ExtractionStage(new ReadingOptions()).ExtractAsync(gone));
        fault.Code.ShouldBe("unreadable");
    }

    [Theory]
    [InlineData("-rf.pdf")]
    [InlineData("two words 'and' \"quotes\".pdf")]
    [InlineData("new\nline.pdf")]
    [InlineData("sto\u0301ry \u4e2d.pdf")]
    public async Task Any_name_will_do(string name) => (await _desk.ReadAsync(Letter, name: name)).Pages.Count.ShouldBe(1);

    public void Dispose() => _desk.Dispose();

    private byte[] Encrypted(string user)
    {
        _desk.Put(Letter, "plain.pdf");
        return _desk.Make("locked.pdf", "qpdf", "--encrypt", user, "owner", "256", "--", "plain.pdf", "locked.pdf");
    }
}
