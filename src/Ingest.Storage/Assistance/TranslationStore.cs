using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace Ingest.Storage;

/// <summary>What was translated once is not asked for again.</summary>
public sealed class TranslationStore(Database database, TimeProvider clock)
{
    /// <param name="language">Into which, in English.</param>
    public MachineTranslation? Find(string words, string language) => database.Read(connection => connection.QuerySingleOrDefault<MachineTranslation>(
        "SELECT text, model FROM machine_translations WHERE key = @key AND language = @language", new { key = Key(words), language }));

    public void Keep(string words, string language, MachineTranslation translation) => database.Write(connection => connection.Execute("""
        INSERT OR REPLACE INTO machine_translations (key, language, text, model, at) VALUES (@key, @language, @Text, @Model, @now)
        """, new { key = Key(words), language, translation.Text, translation.Model, now = clock.Now() }));

    private static string Key(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
