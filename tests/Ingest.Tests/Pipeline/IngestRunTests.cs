using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline;

public sealed class IngestRunTests : IDisposable
{
    private readonly Desk _desk = new();

    [ToolFact("pdftotext")]
    public async Task A_folder_gives_every_file_one_outcome_in_the_order_of_their_names()
    {
        foreach (var (name, number) in new[] { ("in/c.pdf", 3), ("in/a.pdf", 1), ("in/deep/b.pdf", 2) })
            _desk.Copy(name, number);
        _desk.Folder.Write("in/z.pdf", "not a PDF at all");
        var drops = await _desk.RunAsync(_desk.Folder["in"]);
        drops.Select(drop => drop.Name).ShouldBe(["a.pdf", "c.pdf", "b.pdf", "z.pdf"]);
        drops.Take(3).ShouldAllBe(drop => drop.Outcome == Outcome.Candidates || drop.Outcome == Outcome.NoneFound);
        drops[^1].Outcome.ShouldBe(Outcome.Quarantined);
        drops[^1].Remedy.ShouldNotBeEmpty();
        _desk.Place.Ledger.Balance().Balance.ShouldBeTrue();
        Directory.EnumerateFileSystemEntries(_desk.Place.Folder.Workbench).ShouldBeEmpty();
    }

    [ToolFact("pdftotext")]
    public async Task A_file_that_nobody_could_look_at_waits_for_a_person_and_is_tried_anew_when_it_is_brought_again()
    {
        _desk.Folder.Write("in/a.pdf", Reading.Extraction.BadInputTests.Undrawable);
        var drop = (await _desk.RunAsync(_desk.Folder["in"])).ShouldHaveSingleItem();
        drop.Outcome.ShouldBe(Outcome.Waiting);
        drop.Reason.ShouldContain("hidden text");
        drop.Remedy.ShouldNotBeEmpty();
        drop.Attempts.ShouldBe(0);
        var again = (await _desk.RunAsync(_desk.Folder["in"])).ShouldHaveSingleItem();
        (again.Id, again.Outcome).ShouldBe((drop.Id, Outcome.Waiting));
        _desk.Place.Ledger.Balance()[Outcome.Waiting].ShouldBe(1);
    }

    [ToolFact("pdftotext")]
    public async Task Of_two_equal_files_the_first_is_read_and_the_other_is_its_duplicate()
    {
        _desk.Copy("in/b.pdf");
        _desk.Copy("in/a.pdf");
        var drops = await _desk.RunAsync(_desk.Folder["in"]);
        drops[0].Outcome.ShouldNotBe(Outcome.Duplicate);
        drops[1].Outcome.ShouldBe(Outcome.Duplicate);
        drops[1].Reason.ShouldContain("a.pdf");
        (await _desk.RunAsync(_desk.Folder["in"])).ShouldAllBe(drop => drop.Outcome == Outcome.Duplicate);
    }

    [Fact]
    public async Task What_is_not_there_or_no_plain_file_is_refused_and_the_run_goes_on()
    {
        var link = _desk.Folder["in/circle"];
        Directory.CreateDirectory(_desk.Folder["in"]);
        Directory.CreateSymbolicLink(link, _desk.Folder["in"]);
        using var made = System.Diagnostics.Process.Start("mkfifo", [_desk.Folder["in/pipe"]])!;
        await made.WaitForExitAsync();
        var drops = await _desk.RunAsync(_desk.Folder["nowhere"], _desk.Folder["in"]);
        drops.Count.ShouldBe(3);
        drops.ShouldAllBe(drop => drop.Outcome == Outcome.Refused && drop.Reason.Length > 0 && drop.Remedy.Length > 0);
    }

    [ToolFact("pdftotext")]
    public async Task Names_with_spaces_quotes_line_breaks_and_two_hundred_letters_are_names_like_others()
    {
        string[] names = ["a b.pdf", "it's \"quoted\".pdf", "line\nbreak.pdf", "$(touch x);-rf.pdf", new string('n', 196) + ".pdf"];
        foreach (var (name, number) in names.Select((name, number) => (name, number)))
            _desk.Copy($"in/{name}", number);
        var drops = await _desk.RunAsync(_desk.Folder["in"]);
        drops.Select(drop => drop.Name).ShouldBe(names, ignoreOrder: true);
        drops.ShouldAllBe(drop => drop.Outcome == Outcome.Candidates || drop.Outcome == Outcome.NoneFound);
    }

    [Fact]
    public async Task A_file_without_read_permission_is_refused_with_the_remedy()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return;
        var path = _desk.Copy("secret.pdf");
        File.SetUnixFileMode(path, UnixFileMode.None);
        var drop = (await _desk.RunAsync(path)).Single();
        drop.Outcome.ShouldBe(Outcome.Refused);
        drop.Remedy.ShouldContain("permission");
    }

    [ToolFact("pdftotext")]
    public async Task A_card_beside_a_file_and_one_for_the_folder_that_was_named_say_whence_it_comes()
    {
        _desk.Copy("in/deep/treaty.pdf");
        _desk.Folder.Write("in/deep/treaty.pdf.source.json", """{ "url": "https://example.org/treaty.pdf" }""");
        _desk.Folder.Write("in/source.json", """{ "licence": "CC-BY-4.0", "url": "https://example.org/all" }""");
        _desk.Folder.Write("source.json", """{ "publisher": "Of another folder" }""");
        var drop = (await _desk.RunAsync(_desk.Folder["in"])).Single();
        var said = new ProvenanceStore(_desk.Place.Records, TimeProvider.System).Find(drop.Sha256!);
        (said.Address, said.Licence, said.Publisher).ShouldBe(("https://example.org/treaty.pdf", "CC-BY-4.0", null));
    }

    [ToolFact("pdftotext")]
    public async Task A_quarantined_file_brought_again_is_tried_again_and_not_called_a_duplicate()
    {
        var path = _desk.Folder.Write("bad.pdf", "not a PDF");
        var first = (await _desk.RunAsync(path)).Single();
        var again = (await _desk.RunAsync(path)).Single();
        (first.Outcome, again.Outcome).ShouldBe((Outcome.Quarantined, Outcome.Quarantined));
        again.Id.ShouldNotBe(first.Id);
    }

    public void Dispose() => _desk.Dispose();
}
