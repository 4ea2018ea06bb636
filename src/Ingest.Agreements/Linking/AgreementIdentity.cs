using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Linking;

/// <summary>
/// What makes an agreement the same from one coding of a document to the next: its name for a mention, its parties and day for a text.
/// Order of parties, spelling of the title and the codes given to it do not count.
/// </summary>
internal static class AgreementIdentity
{
    /// <summary>Long enough that two of a million records share one with a chance of one in a hundred million.</summary>
    private const int Digits = 16;

    public static string Of(Document document, DetectedAgreement agreement, int twin = 1)
    {
        var signed = agreement.Dates.FirstOrDefault(dated => dated.Role == DateRole.Signed)?.Date.Value?.ToString();
        var parties = string.Join('+', agreement.Parties.Select(party => party.Value).Order(StringComparer.Ordinal));
        var name = agreement.Basis == Basis.Mention || parties.Length == 0 ? string.Join(' ', Lexemes.Of(agreement.Title?.Value ?? "").Select(token => token.Key)) : "";
        var key = string.Join('\n', document.Sha256, agreement.Basis, parties, signed, name, twin.ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..Digits];
    }
}
