using System.Buffers;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>What final clauses speak of: entry into force, duration, amendment, termination, disputes, languages, depositary.</summary>
internal static class FinalWords
{
    /// <summary>A clause says in its first sentences what it settles.</summary>
    private const int Reach = 700;

    private const int LongestHeading = 160;

    private static readonly SearchValues<string> Headings = SearchValues.Create(
        [
            "final provision", "final clause", "final article", "entry into force", "entry into effect", "coming into force", "coming into effect",
            "duration", "timeframe", "time-frame", "termination", "denunciation", "withdrawal", "amendment", "modification", "settlement of dis",
            "resolution of dis", "settlement of diff", "disputes", "ratification", "accession", "depositary", "authentic text", "validity",
            "dispositions finales", "entrée en vigueur", "durée", "dénonciation", "résiliation", "règlement des diff", "règlement des litiges", "dépositaire",
            "schlussbestimmung", "schlußbestimmung", "inkrafttreten", "geltungsdauer", "kündigung", "streitbeilegung", "beilegung von", "ratifikation", "laufzeit",
            "slotbepaling", "inwerkingtreding", "geldigheid", "beëindiging", "opzegging", "geschillen", "wijziging", "looptijd",
            "disposizioni finali", "entrata in vigore", "durata", "denuncia", "controversie",
            "disposiciones finales", "entrada en vigor", "duración", "controversias", "terminación", "enmiendas", "disposições finais", "entrada em vigor",
            "postanowienia końcowe", "wejście w życie", "wypowiedzenie", "rozstrzyganie spor",
            "záverečné ustanovenia", "nadobudnutie platnosti", "výpoveď", "riešenie sporov", "závěrečná ustanovení", "vstup v platnost", "platnost", "řešení sporů",
            "прикінцеві положення", "заключні положення", "набрання чинності", "строк дії", "термін дії", "припинення", "вирішення спорів",
            "slutbestämmelse", "ikraftträd", "ikrafttred", "ikrafttræd", "loppusäännö", "voimaantulo",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Clauses = SearchValues.Create(
        [
            "enter into force", "enters into force", "enter into effect", "enters into effect", "entered into force", "come into force", "comes into force",
            "come into effect", "comes into effect", "in force for", "remain in force", "remain in effect", "valid for", "be terminated", "be denounced",
            "be amended", "be modified", "be ratified", "terminate this", "terminate the", "cease to be a party", "dispute", "equally authentic",
            "accede to", "be deposited", "purpose of reviewing",
            "entre en vigueur", "entrent en vigueur", "entrera en vigueur", "entreront en vigueur", "entrée en vigueur", "demeure en vigueur", "reste en vigueur", "être dénoncé", "être résilié", "être modifié", "être amendé", "être ratifié", "dénoncer le", "différend", "font également foi",
            "également foi", "conclu pour une durée",
            "in kraft", "gekündigt", "kündigen", "streitigkeit", "meinungsverschiedenheit", "gleichermaßen verbindlich", "ratifikation",
            "in werking", "blijft van kracht", "is van kracht", "opgezegd", "opzeggen", "beëindig", "worden gewijzigd", "geschil", "bekrachtig", "gelijkelijk authentiek",
            "entra in vigore", "entrerà in vigore", "resta in vigore", "rimane in vigore", "denunciat", "controversi",
            "entra en vigor", "entrará en vigor", "permanecerá en vigor", "denunciar", "entra em vigor", "entrará em vigor",
            "w życie", "wypowiedz", "spory", "nadobudne platnosť", "nadobúda platnosť", "platnosť dňom", "vypoveda", "vypovedať", "v platnost",
            "набирає чинності", "набуває чинності", "припинен", "спори",
            "i kraft", "tulee voimaan",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static bool IsHeading(string text) => text.Length < LongestHeading && text.AsSpan().ContainsAny(Headings);

    public static bool IsClause(string text) => text.AsSpan(0, Math.Min(text.Length, Reach)).ContainsAny(Clauses);
}
