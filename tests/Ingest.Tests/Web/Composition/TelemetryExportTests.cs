using System.Collections.Concurrent;
using System.Text;
using Ingest.Tests.Ground;
using Ingest.Tests.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Tests.Web.Composition;

public sealed class TelemetryExportTests
{
    [ToolFact("pdftotext")]
    public async Task A_collector_is_sent_each_stage_of_each_document_and_how_long_it_took()
    {
        var received = new ConcurrentDictionary<string, string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(context.Request.Path.Value!, _ => Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync();
        using var desk = new Desk();
        var run = await IngestProgram.RunAsync("run", desk.Copy("treaty.pdf"), "--data", desk.Folder["other"], "--set", "Log:Collector=" + collector.Urls.Single());
        run.ExitCode.ShouldBe(0, run.ToString());
        foreach (var stage in new[] { "arrival", "extraction", "layout", "coding", "filing", "treaty.pdf" })
            received["/v1/traces"].ShouldContain(stage);
        received["/v1/metrics"].ShouldContain("ingest.stage.duration");
    }

    [Fact]
    public async Task What_is_no_address_is_refused()
    {
        using var desk = new Desk();
        var run = await IngestProgram.RunAsync("run", desk.Copy("treaty.pdf"), "--data", desk.Folder["other"], "--set", "Log:Collector=nowhere");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("Log:Collector");
    }
}
