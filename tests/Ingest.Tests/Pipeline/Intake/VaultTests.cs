using System.Security.Cryptography;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline.Intake;

public sealed class VaultTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private Vault Vault => new(_folder["vault"]);

    [Fact]
    public async Task A_file_is_kept_under_its_hash_and_the_original_stays_as_it_is()
    {
        var original = _folder.Write("treaty.pdf", "some bytes");
        var kept = await Vault.KeepAsync(original, "treaty.pdf");
        var hash = Convert.ToHexStringLower(SHA256.HashData("some bytes"u8));
        kept.ShouldBe(new SourceFile(hash, Path.Combine(_folder["vault"], hash[..2], hash[2..]), "treaty.pdf", 10));
        File.ReadAllText(kept.Path).ShouldBe("some bytes");
        File.ReadAllText(original).ShouldBe("some bytes");
        (await Vault.IsWholeAsync(hash)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_bytes_are_kept_once_and_no_draft_is_left()
    {
        await Vault.KeepAsync(_folder.Write("a.pdf", "same"), "a.pdf");
        await Vault.KeepAsync(_folder.Write("b.pdf", "same"), "b.pdf");
        Vault.List().Count().ShouldBe(1);
        Directory.EnumerateFiles(_folder["vault", "incoming"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_kept_file_cannot_be_written_to_and_a_changed_one_is_noticed()
    {
        var kept = await Vault.KeepAsync(_folder.Write("a.pdf", "bytes"), "a.pdf");
        File.GetAttributes(kept.Path).HasFlag(FileAttributes.ReadOnly).ShouldBeTrue();
        File.SetAttributes(kept.Path, FileAttributes.Normal);
        File.WriteAllText(kept.Path, "other");
        (await Vault.IsWholeAsync(kept.Sha256)).ShouldBeFalse();
    }

    [Fact]
    public void A_lost_original_is_named_with_what_can_be_done()
    {
        var fault = Should.Throw<IngestException>(() => Vault.Get(new string('a', 64), "treaty.pdf"));
        fault.Message.ShouldContain("treaty.pdf");
        fault.Remedy.ShouldContain("again");
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
