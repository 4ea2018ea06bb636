using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Dates;

/// <summary>
/// Numbers written out, cardinal and ordinal, as treaties write their days and years: "seventeenth", "tweeduizenddrie",
/// "mil neuf cent quatre-vingt-dix-sept". Words are cut into number parts, so compounds of any length are read.
/// </summary>
internal static class NumberWords
{
    private const int Glue = 0;
    private const int Hundred = -100;
    private const int Thousand = -1000;

    private static readonly FrozenDictionary<string, FrozenDictionary<string, int>> _lexicons = new Dictionary<string, string>
    {
        ["en"] = """
            one=1 first=1 two=2 second=2 three=3 third=3 four=4 fourth=4 five=5 fifth=5 six=6 sixth=6 seven=7 seventh=7 eight=8 eighth=8 nine=9 ninth=9
            ten=10 tenth=10 eleven=11 eleventh=11 twelve=12 twelfth=12 thirteen=13 thirteenth=13 fourteen=14 fourteenth=14 fifteen=15 fifteenth=15
            sixteen=16 sixteenth=16 seventeen=17 seventeenth=17 eighteen=18 eighteenth=18 nineteen=19 nineteenth=19 twenty=20 twentieth=20 thirty=30 thirtieth=30
            forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=-100 thousand=-1000 and=0
            """,
        ["fr"] = """
            un=1 une=1 premier=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16
            vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 cent=-100 cents=-100 mil=-1000 mille=-1000 et=0
            """,
        ["de"] = """
            ein=1 eins=1 erste=1 ersten=1 erster=1 zwei=2 zwo=2 drei=3 dritte=3 dritten=3 vier=4 fünf=5 sechs=6 sieben=7 siebte=7 siebten=7 acht=8 achte=8 achten=8 neun=9
            zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19
            zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=-100 tausend=-1000 und=0 te=0 ten=0 ste=0 sten=0
            """,
        ["nl"] = """
            een=1 eerste=1 twee=2 tweede=2 drie=3 derde=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 achtste=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15
            zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90
            honderd=-100 duizend=-1000 en=0 de=0 ste=0
            """,
        ["it"] = """
            uno=1 un=1 primo=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16
            diciassette=17 diciotto=18 diciannove=19 venti=20 vent=20 trenta=30 trent=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90
            cento=-100 mille=-1000 mila=-1000 e=0
            """,
        ["es"] = """
            uno=1 un=1 primero=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieci=10
            veinte=20 veinti=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
            cien=100 ciento=100 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=-1000 y=0
            """,
    }.ToFrozenDictionary(
        pair => pair.Key,
        pair => pair.Value.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('='))
            .ToFrozenDictionary(word => Folding.Fold(word[0]), word => int.Parse(word[1], System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The number that the tokens from <paramref name="first"/> on write out, the longest reading in any language; zero tokens where there is none.</summary>
    public static (int Value, int Count) At(IReadOnlyList<Lexeme> tokens, int first)
    {
        var best = (Value: 0, Count: 0);
        foreach (var (language, lexicon) in _lexicons)
        {
            var parts = new List<int>();
            var (value, count) = (0, 0);
            for (var i = first; i < tokens.Count && i < first + 10 && Cut(tokens[i].Key, lexicon) is { } cut; i++)
            {
                parts.AddRange(cut);
                if (cut.TrueForAll(part => part == Glue))
                {
                    if (i == first)
                        break;
                    continue;
                }

                (value, count) = (Sum(parts, language), i - first + 1);
            }

            if (count > best.Count)
                best = (value, count);
        }

        return best;
    }

    private static List<int>? Cut(string word, FrozenDictionary<string, int> lexicon)
    {
        if (lexicon.TryGetValue(word, out var whole))
            return [whole];
        for (var length = word.Length - 1; length > 0; length--)
        {
            if (lexicon.TryGetValue(word[..length], out var part) && Cut(word[length..], lexicon) is { } rest)
                return [part, .. rest];
        }

        return null;
    }

    private static int Sum(List<int> parts, string language)
    {
        var (total, current, last) = (0, 0, 0);
        foreach (var part in parts)
        {
            if (part == Hundred)
                current = Math.Max(current, 1) * 100;
            else if (part == Thousand)
                (total, current) = (total + (Math.Max(current, 1) * 1000), 0);
            else if (language == "fr" && part == 20 && last == 4)
                current += 76; // quatre-vingt: four twenties
            else if (language == "en" && part >= 10 && current is >= 10 and <= 20)
                current = (current * 100) + part; // nineteen ninety-seven
            else
                current += part;
            if (part != Glue)
                last = part;
        }

        return total + current;
    }
}
