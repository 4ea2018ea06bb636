using System.Globalization;
using System.Threading.RateLimiting;
using Ingest.Web.Commands;
using Ingest.Web.Composition;
using Microsoft.OpenApi;

namespace Ingest.Web.Registry.Api;

/// <summary>What the API needs of the framework: its JSON, its limits, its own description.</summary>
public static class ApiParts
{
    /// <summary>The name of the limit on requests.</summary>
    public const string Limit = "public";

    public static void AddApi(this IServiceCollection site, WebOptions options)
    {
        site.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.DefaultIgnoreCondition = Wire.Public.DefaultIgnoreCondition;
            json.SerializerOptions.Encoder = Wire.Public.Encoder;
            foreach (var converter in Wire.Public.Converters)
                json.SerializerOptions.Converters.Add(converter);
        });
        site.AddRateLimiter(limiter =>
        {
            limiter.AddPolicy(Limit, call => RateLimitPartition.GetFixedWindowLimiter(call.Connection.RemoteIpAddress?.ToString() ?? "", _ =>
                new FixedWindowRateLimiterOptions { PermitLimit = options.ApiRequestsPerMinute, Window = TimeSpan.FromMinutes(1) }));
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = async (call, _) =>
            {
                call.HttpContext.Response.Headers.RetryAfter = "60";
                await Results.Problem("Wait a minute; releases hold everything in one file.", statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests.")
                    .ExecuteAsync(call.HttpContext);
            };
        });
        site.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = description => description.RelativePath?.StartsWith(ApiEndpoints.Root[1..], StringComparison.Ordinal) == true;
            document.AddDocumentTransformer((text, _, _) =>
            {
                text.Info = new OpenApiInfo
                {
                    Title = "Defence agreements registry",
                    Version = "1",
                    Description = "Read-only. Answers carry an ETag: ask again with If-None-Match. Faults are problem details (RFC 9457). Fields without a value are left out.",
                };
                text.Servers = [new OpenApiServer { Url = "/" }];
                return Task.CompletedTask;
            });
            document.AddOperationTransformer((operation, context, _) =>
            {
                foreach (var parameter in context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiQuery>().SelectMany(query => query.Parameters))
                {
                    (operation.Parameters ??= []).Add(new OpenApiParameter
                    {
                        Name = parameter.Name,
                        In = ParameterLocation.Query,
                        Description = parameter.Meaning,
                        Schema = new OpenApiSchema { Type = parameter.Name is "limit" or "p" or "from" or "to" ? JsonSchemaType.Integer : JsonSchemaType.String },
                    });
                }

                return Task.CompletedTask;
            });
        });
    }

    /// <summary>The address under which the caller reached this server.</summary>
    public static string Site(this HttpRequest request) => string.Create(CultureInfo.InvariantCulture, $"{request.Scheme}://{request.Host}");
}
