using System.Text.RegularExpressions;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>What final clauses speak of: entry into force, duration, amendment, termination, disputes, languages, depositary.</summary>
internal static partial class FinalWords
{
    public static bool IsHeading(string text) => text.Length < 160 && Heading().IsMatch(text);

    public static bool IsClause(string text) => Clause().IsMatch(text.Length > 700 ? text[..700] : text);

    [GeneratedRegex(
        @"\b(?:final\s+(?:provisions?|clauses?|articles?)|entry\s+into\s+(?:force|effect)|coming\s+into\s+(?:force|effect)|commencement|duration|time-?frame|terminat\w+|denunciation|withdrawal|amendments?|modifications?|(?:settlement|resolution)\s+of\s+(?:disputes|differences)|disputes|ratification|accession|depositary|authentic\s+texts?|validity|registration|"
        + @"dispositions\s+finales|entrée\s+en\s+vigueur|durée|dénonciation|résiliation|règlement\s+des\s+(?:différends|litiges)|différends|dépositaire|"
        + @"schlu(?:ss|ß)bestimmungen|inkrafttreten|geltungsdauer|kündigung|streitbeilegung|(?:beilegung|klärung)\s+von\s+\w+|ratifikation|registrierung|laufzeit|"
        + @"slotbepaling(?:en)?|inwerkingtreding|geldigheid\w*|beëindiging|opzegging|geschillen\w*|wijziging(?:en)?|looptijd|"
        + @"disposizioni\s+finali|entrata\s+in\s+vigore|durata|denuncia|controversie|disposiciones\s+finales|entrada\s+en\s+vigor|duración|controversias|terminación|enmiendas|disposições\s+finais|entrada\s+em\s+vigor|"
        + @"postanowienia\s+końcowe|wejście\s+w\s+życie|wypowiedzenie|rozstrzyganie\s+sporów|záverečné\s+ustanovenia|nadobudnutie\s+platnosti|platnosť|výpoveď|riešenie\s+sporov|závěrečná\s+ustanovení|vstup\s+v\s+platnost|platnost|řešení\s+sporů|"
        + @"прикінцеві\s+положення|заключні\s+положення|набрання\s+чинності|строк\s+дії|термін\s+дії|припинення|вирішення\s+спорів|slutbestämmelser|ikrafttr\w+|loppusäännökset|voimaantulo)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"\b(?:enters?\s+into\s+(?:force|effect)|comes?\s+into\s+(?:force|effect|operation)|remains?\s+(?:in|into)\s+(?:force|effect)|(?:is|be)\s+valid\s+for|be\s+(?:terminated|denounced|amended|modified|ratified|registered)|terminate\s+(?:this|the)|cease\s+to\s+be\s+a\s+party|dispute[sd]?|equally\s+authentic|equal\s+validity|accede\s+to|be\s+deposited|consult\w*\s+together\s+for\s+the\s+purpose\s+of\s+reviewing|reviewing\s+the\s+treaty|"
        + @"entr(?:e|era|ent|eront)\s+en\s+vigueur|demeurera?\s+en\s+vigueur|(?:être|est)\s+(?:dénoncée?|résiliée?|modifiée?|amendée?|ratifiée?)|dénoncer|différends?|(?:également|foi)\s+(?:foi|également)|conclue?\s+pour\s+une\s+durée|"
        + @"tritt\s+[^.]{0,120}in\s+kraft|bleibt\s+[^.]{0,60}in\s+kraft|in\s+kraft\s+tritt|gekündigt|kündigen|streitigkeiten|meinungsverschiedenheiten|gleicherma(?:ss|ß)en\s+verbindlich|ratifi\w+|"
        + @"treedt\s+[^.]{0,120}in\s+werking|(?:blijft|is)\s+[^.]{0,60}van\s+kracht|in\s+werking\s+(?:treedt|treden)|opgezegd|opzeggen|beëindig\w+|gewijzigd|geschil(?:len)?|bekrachtig\w+|gelijkelijk\s+authentiek|"
        + @"entr(?:a|erà)\s+in\s+vigore|denunciat\w+|controversi\w+|entrar[áà]\s+en\s+vigor|denunciar|wchodzi\s+w\s+życie|wejdzie\s+w\s+życie|wypowiedzi\w+|spory|nadobud\w+\s+platnosť|vypoved\w+|spory|vstupuje\s+v\s+platnost|vstoupí\s+v\s+platnost|"
        + @"набува(?:є|ють)\s+чинності|набирає\s+чинності|припинен\w+|спори|träder\s+i\s+kraft|trer\s+i\s+kraft|træder\s+i\s+kraft|tulee\s+voimaan)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
