using System.Globalization;
using Ingest.Model;

namespace Ingest.Agreements.Classification;

/// <summary>
/// Firm undertakings that name a sum or a term: what can later be found kept or broken. Their number tells an agreement
/// that does something from one that is performed.
/// </summary>
internal static class CommitmentRule
{
    private static readonly string[] Sums = ["million", "millions", "billion", "billions", "milliard", "milliards", "millionen", "milliarden", "miljoen", "miljard", "milioni", "miliardi", "millones", "milionow", "miliardow", "milionov", "miliard", "mio", "mrd", "bn", "млн", "млрд", "мільйон", "мільйонів", "мільярд", "мільярдів"];
    private static readonly string[] Currencies = ["eur", "euro", "euros", "usd", "dollars", "pounds", "gbp", "sek", "nok", "dkk", "isk", "czk", "pln", "cad", "chf", "percent", "gdp"];
    private static readonly string[] Terms = ["by", "until", "before", "from", "starting", "during", "through", "throughout", "period", "end", "annually", "yearly", "year", "d", "avant", "jusqu", "periode", "bis", "ab", "ende", "jahrlich", "vor", "uiterlijk", "voor", "tot", "jaarlijks", "entro", "fino", "hasta", "antes", "do", "przed", "rocznie", "rocne", "до", "щорічно", "протягом"];
    private static readonly string[] Recurring = ["annually", "yearly", "jahrlich", "jaarlijks", "rocznie", "rocne", "щорічно", "annuellement", "annualmente"];

    public static IEnumerable<Evidence> Of(Instrument instrument) => instrument.Undertakings
        .Where(sentence => sentence is { Force: Force.Firm, Part: TreatyPart.Operative } && !sentence.On(CodebookAxis.Clauses).Any(hit => hit.Entry.Final))
        .Select(sentence => (sentence, verb: sentence.Of(CodebookAxis.Grammar, "firm").FirstOrDefault()))
        .Where(found => found.verb.Entry is not null && found.verb.First > 0 && (NamesSum(found.sentence.Tokens) || NamesTerm(found.sentence.Tokens)))
        .SelectMany(found => found.sentence.Prove(found.verb).Take(1));

    private static bool NamesSum(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (char.IsDigit(tokens[i - 1].Folded[0]) && (Sums.Contains(tokens[i].Folded) || Currencies.Contains(tokens[i].Folded)))
                return true;
            if (char.IsDigit(tokens[i].Folded[0]) && Currencies.Contains(tokens[i - 1].Folded))
                return true;
        }

        return false;
    }

    /// <summary>A year that a term leads up to ("by 2027", "for the period 2024-2028"), not one by which another text is dated.</summary>
    private static bool NamesTerm(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (Recurring.Contains(tokens[i].Folded) || (IsYear(tokens[i]) && (Terms.Contains(tokens[i - 1].Folded) || (i > 1 && IsYear(tokens[i - 1])) || (i > 2 && tokens[i - 1].Folded is "of" or "the" && Terms.Contains(tokens[i - 2].Folded)))))
                return true;
        }

        return false;
    }

    private static bool IsYear(Token token) =>
        token.Folded.Length == 4 && int.TryParse(token.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100;
}
