using System.Security.Cryptography;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Web.Registry.Releases;
using Ingest.Web.Registry.Releases;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Storage;

public sealed class VerificationTests : IDisposable
{
    private readonly Records _records = new();

    public VerificationTests()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2")));
        _records.Decide(DecisionKind.Approve, "c-1");
        _records.Decide(DecisionKind.Reject, "c-2", decision => decision with { Why = "A marker sentence nobody else writes." });
    }

    [Fact]
    public void Records_nobody_touched_are_whole() => Faults().ShouldBeEmpty();

    [Theory]
    [InlineData("DROP TRIGGER decisions_are_never_changed; UPDATE decisions SET who = 'mallory' WHERE id = 2", "Decision 2")]
    [InlineData("DROP TRIGGER audit_is_never_changed; UPDATE audit SET why = 'another reason' WHERE line = 2", "Line 2")]
    [InlineData("DROP TRIGGER audit_is_never_cut; DELETE FROM audit WHERE line = 2", "lacks line(s) 2 to 2")]
    [InlineData("DROP TRIGGER audit_is_never_cut; DELETE FROM audit WHERE line = (SELECT max(line) FROM audit)", "is not in the audit chain")]
    [InlineData("UPDATE entries SET state = replace(state, 'SVN', 'SVK')", "Entry EDA-2021-0001 was changed without a decision")]
    [InlineData("UPDATE entries SET parties = 'AUT'", "Lists show entry EDA-2021-0001")]
    [InlineData("UPDATE candidates SET status = 'approved' WHERE id = 'c-2'", "Lists show candidate c-2 as approved")]
    [InlineData("UPDATE findings SET value = 'POL' WHERE field = 'party' AND ordinal = 1", "was changed after it was said")]
    [InlineData("UPDATE evidence SET quote = 'may' WHERE id = 3", "was changed after it was said")]
    [InlineData("UPDATE evidence SET box_left = box_left + 0.0001 WHERE id = 3", "was changed after it was said")]
    public void Each_change_from_outside_is_named(string sql, string named)
    {
        _records.Tamper(sql);
        Faults().ShouldContain(fault => fault.Contains(named));
    }

    [Fact]
    public void Nobody_changes_the_chain_or_a_decision_by_mistake()
    {
        Should.Throw<SqliteException>(() => _records.Tamper("UPDATE audit SET who = 'x'")).Message.ShouldContain("only ever appended");
        Should.Throw<SqliteException>(() => _records.Tamper("DELETE FROM audit")).Message.ShouldContain("only ever appended");
        Should.Throw<SqliteException>(() => _records.Tamper("DELETE FROM decisions")).Message.ShouldContain("undo it");
    }

    [Fact]
    public void One_byte_flipped_in_a_decisions_row_is_named()
    {
        FlipInFile("A marker sentence nobody else writes.", occurrences: 1000);
        Faults().ShouldContain(fault => fault.Contains("Decision 2 (reject of c-2 by anna) was changed"));
        Faults().ShouldContain(fault => fault.Contains("of the audit chain (reject of c-2)") || fault.Contains("(reject of c-2 by anna) was changed after it was written"));
    }

    [Fact]
    public void One_byte_flipped_in_an_original_is_named()
    {
        var bytes = "%PDF-1.7 an original"u8.ToArray();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _records.Documents.Save(Examples.Document(sha256, "treaty.pdf"), bytes.Length);
        var file = _records.Keep(sha256, bytes);
        Faults().ShouldNotContain(fault => fault.Contains(sha256));
        bytes[4] ^= 1;
        File.WriteAllBytes(file, bytes);
        Faults().ShouldContain(fault => fault.Contains(sha256) && fault.Contains("no longer has the bytes"));
        File.Delete(file);
        Faults().ShouldContain(fault => fault.Contains("treaty.pdf") && fault.Contains("not in the vault"));
    }

    [Fact]
    public async Task Whatever_was_done_to_a_frozen_release_is_named()
    {
        var frozen = await _records.FreezeAsync();
        Faults().ShouldBeEmpty();
        var release = Path.Combine(_records.Shelf().Folder, frozen.Release.Version);
        var entries = await File.ReadAllBytesAsync(Path.Combine(release, "entries.csv"));
        entries[^2] ^= 1;
        await File.WriteAllBytesAsync(Path.Combine(release, "entries.csv"), entries);
        File.Delete(Path.Combine(release, "CITATION.cff"));
        await File.WriteAllTextAsync(Path.Combine(release, "more.csv"), "slipped in");
        Faults().ShouldBe(
        [
            "releases/1.0.0/CITATION.cff is missing.",
            "releases/1.0.0/entries.csv no longer has the bytes it was frozen with.",
            "releases/1.0.0/more.csv is not a file of release 1.0.0.",
        ]);
        File.Delete(Path.Combine(release, ReleaseFiles.Checksums));
        Faults().ShouldContain("Release 1.0.0 has lost its SHA256SUMS.");
    }

    [Fact]
    public async Task A_frozen_release_whose_folder_is_gone_is_missed_until_it_is_back_and_nothing_else_gets_its_number()
    {
        await _records.FreezeAsync();
        var place = Path.Combine(_records.Shelf().Folder, "1.0.0");
        Directory.Delete(place, recursive: true);
        Verification.Of(_records.Database).ShouldHaveSingleItem().ShouldBe(new Fault(
            "Release 1.0.0 was frozen and is gone with its whole folder.",
            "Put releases/1.0.0 back from a backup or from whoever holds a copy; `sha256sum -c SHA256SUMS` tells whether it is whole."));
        _records.Approve(Examples.Agreement("c-1"), Examples.Agreement("c-3", "NOR", "SWE"));
        (await Should.ThrowAsync<IngestException>(() => _records.FreezeAsync())).Message.ShouldContain("1.0.0 was frozen before");
        (await _records.FreezeAsync(new FreezeRequest(new ReleaseVersion(1, 1, 0)))).New.ShouldBeTrue();
        File.AppendAllText(Path.Combine(_records.Shelf().Folder, "1.1.0", ReleaseFiles.Checksums), "\n");
        Faults().ShouldBe(["Release 1.0.0 was frozen and is gone with its whole folder.", "Release 1.1.0 is not the one that was frozen: its SHA256SUMS is another."]);
    }

    [Fact]
    public async Task A_lost_release_of_an_unchanged_registry_is_made_again()
    {
        await _records.FreezeAsync();
        Directory.Delete(Path.Combine(_records.Shelf().Folder, "1.0.0"), recursive: true);
        (await _records.FreezeAsync()).Release.Version.ShouldBe("1.0.0");
        Faults().ShouldBeEmpty();
    }

    private List<string> Faults() => [.. Verification.Of(_records.Database).Select(fault => fault.What)];

    /// <summary>Flips the lowest bit of the last letter of a text wherever it stands in the closed file.</summary>
    private void FlipInFile(string text, int occurrences)
    {
        _records.Tamper("PRAGMA user_version");
        using (var connection = new SqliteConnection($"Data Source={_records.Database.File}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(_records.Database.File);
        var sought = System.Text.Encoding.UTF8.GetBytes(text);
        var from = 0;
        while (occurrences-- > 0 && bytes.AsSpan(from).IndexOf(sought) is >= 0 and var at)
        {
            bytes[from + at + sought.Length - 2] ^= 1;
            from += at + sought.Length;
        }

        from.ShouldBeGreaterThan(0);
        File.WriteAllBytes(_records.Database.File, bytes);
        _records.Reopen();
    }

    public void Dispose() => _records.Dispose();
}
