using System.Text.RegularExpressions;

namespace Ingest.Reading.Layout.Text;

/// <summary>The label of a figure, graph, map or table: "Figure 3", "Tableau 1:", "GRAPH 2:".</summary>
internal static partial class Figure
{
    public static bool Labels(string text) => Label().IsMatch(text);

    [GeneratedRegex(
        @"^\s*(?:fig(?:ure|\.)?|graph|chart|map|table|box|graphique|carte|tableau|encadré|abbildung|abb\.|karte|tabelle|grafiek|figuur|kaart|tabel|figura|grafico|gráfico|tabella|tabla|mapa|rysunek|wykres|tabela|obrázok|graf|tabuľka|obrázek|tabulka|рисунок|таблиця|графік)\s+\d{1,2}(?:\s*[:.–—|-]|\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
