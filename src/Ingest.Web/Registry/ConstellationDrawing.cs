using System.Globalization;
using System.Text;
using Ingest.Web.Site;

namespace Ingest.Web.Registry;

/// <summary>The network as one SVG that needs no style sheet: for export, and for readers without script, who follow its lines.</summary>
public static class ConstellationDrawing
{
    private const int Width = 1000;
    private const int Height = 640;
    private const int Margin = 50;

    /// <summary>Okabe and Ito's colours, dark enough for white ground.</summary>
    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#a8568c", "#8a6d00", "#4a5560"];

    public static string Svg(Constellation network, RegistryFilter filter, string title)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"group\" font-family=\"sans-serif\"><title>{Safe(title)}</title><rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>");
        foreach (var (pair, count) in network.Ties.Reverse())
        {
            var ((x1, y1), (x2, y2)) = (At(network, pair.First), At(network, pair.Second));
            var label = Safe($"{Countries.Name(pair.First)} – {Countries.Name(pair.Second)}: {count}");
            svg.Append(CultureInfo.InvariantCulture, $"<a href=\"/registry{Safe(Constellation.Leads(filter, pair).ToString())}\" aria-label=\"{label}\"><title>{label}</title><line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"#7d8893\" stroke-opacity=\"0.45\" stroke-width=\"{Thickness(count):0.#}\"/></a>");
        }

        var most = network.Hubs.Select(hub => hub.Agreements).DefaultIfEmpty(1).Max();
        foreach (var hub in network.Hubs.Reverse())
        {
            var (x, y) = At(network, hub.Country);
            var radius = Radius(hub.Agreements, most);
            svg.Append(CultureInfo.InvariantCulture, $"<a href=\"/registry/countries/{Safe(hub.Country)}\"><title>{Safe(Countries.Name(hub.Country))}: {hub.Agreements}</title><circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\" fill=\"{Colours[network.Colour(hub.Country) - 1]}\" stroke=\"#ffffff\" stroke-width=\"1.5\"/><text x=\"{x:0.#}\" y=\"{y + radius + 10:0.#}\" font-size=\"10\" text-anchor=\"middle\" fill=\"#1d2126\">{Safe(hub.Country)}</text></a>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>Its width in the drawing, by strength.</summary>
    public static double Thickness(int count) => 0.8 + 1.4 * Math.Log2(count);

    /// <summary>Area by number of agreements.</summary>
    public static double Radius(int agreements, int most) => 4 + 18 * Math.Sqrt((double)agreements / most);

    private static (double X, double Y) At(Constellation network, string country)
    {
        var (x, y) = network.Places[country];
        return (Margin + x * (Width - 2 * Margin), Margin + y * (Height - 2 * Margin));
    }

    private static string Safe(string text) => System.Net.WebUtility.HtmlEncode(text);
}
