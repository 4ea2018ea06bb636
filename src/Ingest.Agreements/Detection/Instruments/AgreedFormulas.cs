using System.Text.RegularExpressions;

namespace Ingest.Agreements.Detection.Instruments;

/// <summary>The words with which a preamble passes into the text: "have agreed as follows".</summary>
internal static partial class AgreedFormulas
{
    public static int? FirstAfter(string text, int start, int end)
    {
        foreach (var match in Formula().EnumerateMatches(text.AsSpan(start, end - start)))
            return start + match.Index;
        return null;
    }

    [GeneratedRegex(
        """
        agreed?\s(as\sfollows|to\sthe\sfollowing|upon\sthe\sfollowing|on\sthe\sfollowing|that)|agree\sto\sthis|therefore\sagree|reached\sthe\sfollowing|have\sjointly\s(agreed|decided)|following\sunderstandings?|decided\sas\sfollows|intend\s(to|as\sfollows)|declare\s(as\sfollows|the\sfollowing)|
        (sont|est|ont)\sconvenue?s?|d.clarent\sce\squi\ssuit|(wie\sfolgt|folgendes)\s(übereingekommen|vereinbart)|übereingekommen|(het\svolgende|als\svolgt)\s(zijn\s)?(overeengekomen|overeengekom)|volgende\sovereengekomen|overeenstemming\sbereikt|komen\s(het\svolgende\s)?overeen|
        hanno\sconvenuto|convengono|han\sconvenido|acuerdan\slo\ssiguiente|uzgodni|dohodli\ssa|sa\sdohodli|домовилися|домовились|er\sblitt\senige|er\sblevet\senige|har\s(kommit\söverens|avtalt|aftalt)|acordam\s|au\sconvenit|ovat\ssopineet|се\sдоговориха|postanowi|zawarl[iy]\sniniejsz|
        declare\s?:|(do\s)?hereby\s(declare|agree)|expresse?s?\s(their|its|our)\s(joint\s|common\s|shared\s)?(intent|wish|will\b)|have\sresolved|expriment\s(leur|l.)\s?(volonté|intention)|déclarent\s?:|erklären(\s(Folgendes|hiermit|wie\sfolgt|gemeinsam))?\s?:|bekunden\s|verklaren\s|dichiarano|esprimono\sl|declaran\b|expresan\ssu|deklarują|oświadczają|wyrażają\s|vyhlasuj|prohlašuj|vyjadruj|заявляють|заявили|проголошують
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Formula();
}
