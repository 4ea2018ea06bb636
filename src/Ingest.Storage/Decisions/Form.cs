using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>What a decision must bring along, whatever the record's state.</summary>
internal static class Form
{
    public static void Check(SqliteConnection connection, Decision decision)
    {
        Need(decision.Key.Length > 0 && decision.By.Length > 0, "A decision needs a key and a person.", "Sign in and open the record again.");
        Need(decision.Kind == DecisionKind.Undo ? decision.Undoes is not null : decision.Record.Length > 0,
            "The decision names no record.", "Open the record again and decide there.");
        Need(decision.Kind != DecisionKind.Reject || decision.Why.Trim().Length > 0, "A rejection needs its reason.", "Say why in a few words.");
        Need(decision.Kind != DecisionKind.Correct || decision.Values.Count > 0, "The correction names no value.", "Change at least one value.");
        foreach (var value in decision.Values)
            Check(connection, value);
    }

    /// <summary>What every value a person gives must bring along.</summary>
    public static void Check(SqliteConnection connection, RecordedValue value)
    {
        Need(value.Value is null || value.Evidence.Count > 0 || !string.IsNullOrWhiteSpace(value.Assertion),
            $"The value “{value.Value}” rests on nothing.", "Mark the words that prove it, or say on what ground you vouch for it.");
        Need(value.Value is not null || value.Missing is not null,
            $"The {Code.Of(value.Field)} is left blank.", "Say whether it is not stated, not applicable, not seen, indefinite or unknown.");
        if (value is { Field: Field.Signed or Field.InForce, Value: { } date })
            Need(PartialDate.Parse(date) is not null, $"“{date}” is no date.", "Write 2025-05-09, 2025-05 or 2025.");
        if (value is { Field: Field.Binding, Value: { } truth })
            Need(truth is "true" or "false", $"“{truth}” is neither true nor false.", "Choose binding or not binding.");
        foreach (var citation in value.Evidence)
        {
            Need(Stands(connection, citation), $"The words “{citation.Evidence.Quote}” do not stand on page {citation.Evidence.Page}.",
                "Mark the words on the page again.");
        }
    }

    /// <summary>True where every word of the quote is on its page; their order is the reader's, which the page's words do not keep.</summary>
    private static bool Stands(SqliteConnection connection, Citation citation)
    {
        var packed = connection.ExecuteScalar<byte[]?>("""
            SELECT p.words FROM pages p JOIN documents d ON d.id = p.document_id WHERE d.sha256 = @sha256 AND p.number = @page
            """, new { sha256 = citation.DocumentSha256, page = citation.Evidence.Page });
        if (packed is null)
            return false;
        var words = PackedWords.Unpack(packed).Select(word => word.Text).ToHashSet();
        return citation.Evidence.Quote.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } quoted && quoted.All(words.Contains);
    }

    private static void Need(bool held, string message, string remedy)
    {
        if (!held)
            throw new IngestException(message, remedy);
    }
}
