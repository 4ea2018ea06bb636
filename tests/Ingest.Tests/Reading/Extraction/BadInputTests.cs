using System.Text;
using Ingest.Model;
using Ingest.Reading;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>Every way a file can be at fault ends in one clear outcome.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

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
