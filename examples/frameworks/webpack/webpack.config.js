import {join} from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';

export default {
  entry: './src/main.ts',
  output: {path: join(import.meta.dirname, 'dist')},
  plugins: [new HtmlWebpackPlugin({template: 'index.html'})],
  module: {rules: [{test: /\.tsx?$/i, loader: 'ts-loader', exclude: ['/node_modules/']}]},
  resolve: {extensions: ['.tsx', '.ts', '.js']},
};
