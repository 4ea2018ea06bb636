using Ingest.Pipeline.Jobs;
using Ingest.Web.Commands;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ingest.Web.Composition;

/// <summary>Sends the traces and metrics of the work to a collector, the last of them when the program ends.</summary>
public sealed class TelemetryExport : IDisposable
{
    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private TelemetryExport(Uri collector)
    {
        _traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Us).AddSource(Telemetry.Name)
            .AddOtlpExporter(exporter => Send(exporter, new Uri(collector, "/v1/traces"))).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().ConfigureResource(Us).AddMeter(Telemetry.Name)
            .AddOtlpExporter(exporter => Send(exporter, new Uri(collector, "/v1/metrics"))).Build();
    }

    /// <param name="collector">Null is given back where this is empty: nothing leaves the machine unless somebody says so.</param>
    /// <exception cref="UsageException">It is no address.</exception>
    public static TelemetryExport? To(string collector) =>
        collector.Length == 0 ? null
        : Uri.TryCreate(collector, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? new TelemetryExport(address)
        : throw new UsageException($"{collector} is not an address.", "Name the collector in Log:Collector, e.g. http://localhost:4318");

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static void Us(ResourceBuilder resource) => resource.AddService("ingest", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString());

    private static void Send(OtlpExporterOptions exporter, Uri to) => (exporter.Protocol, exporter.Endpoint) = (OtlpExportProtocol.HttpProtobuf, to);
}
