using FsCheck;
using FsCheck.Fluent;
using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;

namespace Ingest.Tests.Agreements.Detection.Names;

/// <summary>What must hold for any text, not only for the ones we thought of.</summary>
public sealed class GazetteerPropertyTests
{
    private static readonly (string Name, string Code)[] States =
        [("France", "FRA"), ("the Republic of Poland", "POL"), ("the United Kingdom", "GBR"), ("Spain", "ESP"), ("the Kingdom of Norway", "NOR"), ("Ukraine", "UKR"), ("Japan", "JPN")];

    private static readonly string[][] Months =
    [
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
        ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
        ["januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra", "októbra", "novembra", "decembra"],
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
    ];

    [Fact]
    public void Any_day_written_in_any_language_is_read_back() =>
        Prop.ForAll(ArbMap.Default.ArbFor<DateTime>(), Gen.Choose(0, Months.Length - 1).ToArbitrary(), (when, language) =>
        {
            var day = new DateOnly(1800 + (when.Year % 300), when.Month, Math.Min(when.Day, 28));
            var read = DateReader.Read(Gazetteer.Standard.Read($"… {day.Day}. {Months[language][day.Month - 1]} {day.Year} …"));
            return read.Count == 1 && read[0].Date.ToString() == day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parties_do_not_depend_on_the_order_in_which_they_are_named() =>
        Prop.ForAll(Gen.Shuffle(States).ToArbitrary(), Gen.Choose(2, States.Length).ToArbitrary(), (order, count) =>
        {
            var named = order.Take(count).ToList();
            var title = $"Agreement between {string.Join(", ", named.Take(count - 1).Select(state => state.Name))} and {named[^1].Name} on mine clearance in Italy";
            return TitleParties.Read(title).Select(party => party.Code).ToHashSet().SetEquals(named.Select(state => state.Code));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_never_begins_or_ends_within_a_word() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), Gen.Elements(States).ToArbitrary(), (noise, state) =>
        {
            var text = noise.Get + state.Name + noise.Get;
            return Gazetteer.Standard.Read(text).Names.All(hit => IsEdge(text, hit.Start) && IsEdge(text, hit.End));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("medzi Slovenskou republikou a Českou republikou", "SVK CZE")]
    [InlineData("z Rzecząpospolitą Polską i Ukrainą", "POL UKR")]
    [InlineData("між Україною та Федеративною Республікою Німеччина", "UKR DEU")]
    [InlineData("Frankreichs Heer und Schwedens Marine", "FRA SWE")]
    [InlineData("de Bondsrepubliek Duitsland en het Koninkrijk België", "DEU BEL")]
    [InlineData("the Pacific Islands and Indiana", "")]
    [InlineData("let us go", "")]
    public void Inflected_names_are_known_and_mere_likeness_is_not(string text, string codes) =>
        string.Join(' ', Gazetteer.Standard.Read(text).Names.Select(hit => hit.As(NameKind.State)?.Code).OfType<string>()).ShouldBe(codes);

    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at]) || (char.IsLower(text[at - 1]) && char.IsUpper(text[at]));
}
