# Đóng gói chương trình trên Windows (Linux, macOS: package.sh). Dùng sau `mvn package`:
#
#   powershell -ExecutionPolicy Bypass -File installer\package.ps1
#
# Kết quả ở target\installer: thư mục chạy ngay không cần cài và tệp .zip của nó; có WiX thì thêm gói .msi.
# WiX: dotnet tool install --global wix --version 6.0.2, rồi thêm hai phần mở rộng UI và Util cùng phiên bản.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8

$jar = 'target\campaign-desk.jar'
$out = 'target\installer'

# ---- JDK 25: JAVA_HOME nếu đúng phiên bản, không thì nơi các bộ cài thường đặt
function Test-Jdk25([string] $dir) {
    if (-not $dir -or -not (Test-Path (Join-Path $dir 'bin\jpackage.exe'))) { return $false }
    return [bool] (Select-String -Quiet -Path (Join-Path $dir 'release') -Pattern '^JAVA_VERSION="25[.+"]')
}

function Find-Jdk {
    $dirs = @($env:JAVA_HOME)
    foreach ($vendor in 'Eclipse Adoptium', 'Java', 'Microsoft') {
        $dirs += Get-ChildItem (Join-Path $env:ProgramFiles $vendor) -Directory -ErrorAction SilentlyContinue |
            ForEach-Object { $_.FullName }
    }
    foreach ($dir in $dirs) { if (Test-Jdk25 $dir) { return $dir } }
    throw 'Không thấy JDK 25. Cài Temurin 25 (https://adoptium.net) hoặc đặt JAVA_HOME.'
}

# ---- MANIFEST của jar: phiên bản và danh sách thư viện chỉ viết một lần, trong pom.xml
function Read-Manifest([string] $path) {
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $zip = [System.IO.Compression.ZipFile]::OpenRead((Resolve-Path $path).Path)
    try {
        $reader = New-Object System.IO.StreamReader($zip.GetEntry('META-INF/MANIFEST.MF').Open())
        $text = $reader.ReadToEnd()
    } finally {
        $zip.Dispose()
    }
    $fields = @{}
    # các dòng dài bị gập: dòng sau bắt đầu bằng dấu cách
    foreach ($line in ($text -replace '\r?\n ', '') -split '\r?\n') {
        $name, $value = $line -split ': ', 2
        if ($value) { $fields[$name] = $value }
    }
    return $fields
}

# PowerShell không tự dừng khi một chương trình bên ngoài báo lỗi.
function Invoke-Tool([string] $tool, [string[]] $arguments) {
    & (Join-Path $jdk "bin\$tool.exe") @arguments
    if ($LASTEXITCODE -ne 0) { throw "$tool kết thúc với mã $LASTEXITCODE." }
}

# Chương trình cửa sổ trả lời ngay trước khi xong, nên phải đợi; JAVA_TOOL_OPTIONS không chịu được đường dẫn có dấu cách.
function Invoke-Rehearsal([string] $cache, [string] $program, [string[]] $arguments) {
    $env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=$cache -XX:TieredStopAtLevel=1"
    try {
        $run = Start-Process $program $arguments -Wait -PassThru -WindowStyle Hidden
    } finally {
        Remove-Item Env:JAVA_TOOL_OPTIONS
    }
    return ($run.ExitCode -eq 0) -and (Test-Path $cache)
}

# Phần mở đầu của dòng lệnh: cli.properties, thêm tên cache khi đã có.
function Write-CliLauncher([string] $option) {
    (Get-Content installer\cli.properties -Encoding UTF8) -replace '^java-options=.*', "`$0 $option" |
        Where-Object { -not $_.StartsWith('#') } | Set-Content "$work\cli.properties" -Encoding ASCII
}

if (-not (Test-Path $jar)) { throw "Chưa có $jar. Chạy mvn package trước." }
$jdk = Find-Jdk
$main = Read-Manifest $jar
$version = $main['Implementation-Version']
$libraries = $main['Class-Path'] -split ' '
if (-not ($libraries -like 'lib/javafx-graphics-*-win*')) {
    throw "$jar được dựng với JavaFX của hệ điều hành khác. Chạy lại mvn package trên máy này (hoặc mvn -Djavafx.platform=win package)."
}

if (Test-Path $out) { Remove-Item $out -Recurse -Force }
New-Item $out -ItemType Directory | Out-Null
# Đường dẫn tương đối và không dấu cách, xem Invoke-Rehearsal.
$work = 'target\packaging'
# Xem package.sh: mọi tệp .jar có cùng một giờ, lúc tập cũng như trong gói. Bung gói ở múi giờ khác thì chương trình tự đặt lại.
function Set-JarTime($folder) {
    $time = [DateTimeOffset]::FromUnixTimeSeconds(1767225600).UtcDateTime
    Get-ChildItem $folder -Recurse -Filter *.jar | ForEach-Object { $_.LastWriteTimeUtc = $time }
}

if (Test-Path $work) { Remove-Item $work -Recurse -Force }
try {
    # Chỉ lấy đúng các thư viện mà jar gọi tên: target\lib có thể còn sót thư viện của lần dựng trước.
    New-Item "$work\packed\lib", "$work\rehearsal" -ItemType Directory | Out-Null
    Copy-Item $jar "$work\packed"
    foreach ($library in $libraries) { Copy-Item "target\$library" "$work\packed\lib" }
    Invoke-Tool java 'installer\LeanJars.java', "$work\packed", "$work\input", 'installer\left-out.txt'

    Invoke-Tool jlink '@installer/runtime.args', '--output', "$work\runtime"
    # jpackage chỉ nhận số và dấu chấm: 1.2.0-SNAPSHOT thành 1.2.0
    $program = '@installer/common.args', '@installer/windows.args', '--app-version', ($version -replace '-.*', ''),
        '--input', "$work\input", '--runtime-image', "$work\runtime", '--add-launcher', "campaign-desk-cli=$work\cli.properties"

    # Xem package.sh: lần thứ nhất để tập, lần thứ hai thêm AOT cache. Không tạo được cache thì gói vẫn chạy, chỉ mở chậm hơn.
    Write-CliLauncher ''
    Invoke-Tool jpackage (@('--type', 'app-image') + $program + '--dest', "$work\first")
    Set-JarTime "$work\first"
    $hashes = Get-ChildItem "$work\input" -Recurse -Filter *.jar | Sort-Object FullName | ForEach-Object { (Get-FileHash $_.FullName).Hash }
    $joined = [System.IO.MemoryStream]::new([System.Text.Encoding]::ASCII.GetBytes($hashes -join ''))
    $tag = "$version-" + (Get-FileHash -InputStream $joined).Hash.Substring(0, 12).ToLowerInvariant()
    $cache = "campaign-desk-$tag.aot"
    $cliCache = "campaign-desk-cli-$tag.aot"
    $data = "$work\rehearsal\data"
    $isRehearsed = (Invoke-Rehearsal "$work\$cliCache" "$work\first\Campaign Desk\campaign-desk-cli.exe" 'rehearse', '--data', $data) -and
        (Invoke-Rehearsal "$work\$cache" "$work\first\Campaign Desk\Campaign Desk.exe" 'open', '--measured', 'brief', '--data', $data)
    if ($isRehearsed) {
        Move-Item "$work\$cache", "$work\$cliCache" "$work\input"
        Write-CliLauncher "-XX:AOTCache=`$APPDIR/$cliCache"
        $program += '--java-options', "-XX:AOTCache=`$APPDIR/$cache"
    } else {
        Write-Host 'Không tạo được AOT cache: chương trình mở chậm hơn.'
    }
    $program += '--dest', $out
    Invoke-Tool jpackage (@('--type', 'app-image') + $program)
    Set-JarTime $out
    Compress-Archive "$out\Campaign Desk" "$out\campaign-desk-$version-windows.zip"
    if ((Get-Command wix, candle -ErrorAction SilentlyContinue)) {
        Invoke-Tool jpackage (@('--type', 'msi') + $program + '@installer/windows-msi.args')
    } else {
        Write-Host 'Không tạo gói .msi: máy chưa có WiX.'
    }
} finally {
    Remove-Item $work -Recurse -Force -ErrorAction SilentlyContinue
}

Write-Host "Campaign Desk ${version}:"
foreach ($made in Get-ChildItem $out) {
    $bytes = (Get-ChildItem $made.FullName -Recurse -File | Measure-Object Length -Sum).Sum
    Write-Host ('  {0,6:N0} MB  {1}' -f ($bytes / 1MB), $made.FullName)
}
