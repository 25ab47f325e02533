import {Badges} from './badges';

export default function Home() {
  return (
    <main>
      <h1>Harmony trust badges in Next</h1>
      <Badges />
    </main>
  );
}
