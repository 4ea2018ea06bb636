using System.Globalization;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Registry;

/// <summary>Reads a query string as a <see cref="RegistryFilter"/>; what cannot be read is named, not guessed.</summary>
internal sealed class QueryReading(IQueryCollection query)
{
    /// <summary>Longer lists and texts are nobody's question.</summary>
    private const int MostCodes = 60;

    private const int MostLetters = 200;

    private readonly List<string> _unread = [];

    public RegistryFilter Filter()
    {
        var year = One("year");
        var (from, to) = year is null or Narrowing.None ? (Year("from"), Year("to")) : (Year("year"), Year("year"));
        return new RegistryFilter
        {
            Where = new Narrowing
            {
                Text = One("q"),
                Parties = [.. Codes("party", ',', ' ').Concat(Codes("pair", '-')).Distinct()],
                FromYear = from,
                ToYear = to,
                Type = One("type"),
                Focus = One("focus"),
                Content = One("content"),
                Clause = One("clause"),
            },
            Status = One("status") == "all" ? null : Word<EntryStatus>("status") ?? EntryStatus.Active,
            AnyOf = Codes("any", ','),
            TwoOf = Codes("among", ','),
            Sides = Word<Sides>("sides"),
            Force = Word<Force>("binding"),
            SignedFrom = Day("since"),
            SignedTo = Day("until"),
            Undated = year == Narrowing.None,
            On = Day("on"),
            Source = One("source"),
            Pairs = Switch("pairs", "yes", "no"),
            NamedOnly = Switch("inferred", "no", "yes"),
            Order = Word<EntryOrder>("order") ?? EntryOrder.Signed,
            Page = Math.Max(1, Number("p") ?? 1),
            Unread = [.. _unread.Distinct()],
        };
    }

    private string? One(string name)
    {
        var value = query[name].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
        return value is null || value.Length <= MostLetters ? value : Unreadable<string?>(name, null);
    }

    private T? Word<T>(string name) where T : struct, Enum => One(name) is not { } word ? null : Words.Read<T>(word) ?? Unreadable<T?>(name, null);

    private bool Switch(string name, string on, string off) => One(name) is { } word && (word == on || (word != off && Unreadable(name, false)));

    private int? Number(string name) => One(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number
        : Unreadable<int?>(name, null);

    private int? Year(string name) => Number(name) is not { } year ? null : year is >= 1 and <= 9999 ? year : Unreadable<int?>(name, null);

    private DateOnly? Day(string name) => One(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Unreadable<DateOnly?>(name, null);

    /// <summary>Codes of states and groups, and acronyms of organisations, in any case and any number of parameters.</summary>
    private IReadOnlyList<string> Codes(string name, params char[] parting)
    {
        var codes = query[name].SelectMany(value => (value ?? "").ToUpperInvariant().Split(parting, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct().ToList();
        return codes.Count <= MostCodes && codes.TrueForAll(code => code.Length <= 20 && code.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '_')) ? codes : Unreadable<IReadOnlyList<string>>(name, []);
    }

    private T Unreadable<T>(string name, T instead)
    {
        _unread.Add(name);
        return instead;
    }
}
